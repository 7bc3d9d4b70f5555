#!/usr/bin/env python3
"""Checks the proof of a SkillDraw draw: re-derives every row of it, or names the first difference.

Written from docs/draw-spec.md alone; "section" below is a section of that page. It needs Python 3.7 or later and
nothing else, and stands in one file so that it can be copied and read as one.
"""
import argparse
import functools
import hashlib
import json
import re
import sys
from collections import Counter, deque, namedtuple
from itertools import zip_longest

Module = namedtuple("Module", "code name share questions")
Rules = namedtuple("Rules", "digest unit method way tail surplus question sample announced modules total")
Roster = namedtuple("Roster", "rules unit kind ids")
Line = namedtuple("Line", "unit kind students digest")  # of a commitment text
MOST_QUESTIONS = 1000000  # more in one module is no question bank but a trap for this program


class Difference(Exception):
    """The first place where a proof is not what the specification makes of it."""

    def __init__(self, where, expected, found):
        super().__init__("%s: expected %s, found %s" % (where, expected, found))
        self.where, self.expected, self.found = where, expected, found


def show(value):
    """A value for a message: strange characters escaped, long texts cut."""
    text = "nothing" if value is None else repr(value)
    return text if len(text) <= 300 else text[:300] + "…"


def same(where, expected, found):
    """Two values must be equal; of long texts and lists the first different line or item is named."""
    if expected == found:
        return
    texts = isinstance(expected, str) and isinstance(found, str) and "\n" in expected
    if texts or isinstance(expected, list):
        parts = (expected.split("\n"), found.split("\n")) if texts else (expected, found)
        for number, (want, got) in enumerate(zip_longest(*parts), 1):
            same("%s, %s %d" % (where, "line" if texts else "item", number), want, got)
    raise Difference(where, show(expected), show(found))


def hold(where, true, expected, found):
    """Something must be true; `expected` says what, in words."""
    if not true:
        raise Difference(where, expected, show(found))


DELETED = [(0xAD, 0xAD), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x2069), (0xFEFF, 0xFEFF)]
UNSEEN = [(0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x180E, 0x180E), (0x3164, 0x3164), (0xFE00, 0xFE0F),
          (0xFFA0, 0xFFA0), (0xE0000, 0xE0FFF)]  # deleted from codes only
SPACES = [(0, 0x1F), (0x7F, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F),
          (0x205F, 0x205F), (0x3000, 0x3000)]


def cleaning(full_width):
    """Section 1: what becomes of each character in steps 1 to 4; `None` deletes it."""
    steps = [([(0xD800, 0xDFFF)], lambda c: 0xFFFD), (DELETED, lambda c: None),
             (full_width, lambda c: c - 0xFEE0), (SPACES, lambda c: 0x20)]
    return {c: becomes(c) for ranges, becomes in steps for first, last in ranges for c in range(first, last + 1)}


PLAIN = cleaning([(0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A)])
CODE = cleaning([(0xFF01, 0xFF5E)])
CODE.update((c, None) for first, last in UNSEEN for c in range(first, last + 1))
UPPER = {c: c - 32 for c in range(ord("a"), ord("z") + 1)}


def clean_plain(text):
    """Section 1, plain text."""
    return re.sub(" +", " ", text.translate(PLAIN)).strip(" ")


def clean_code(text):
    """Section 1, codes."""
    return text.translate(CODE).replace(" ", "").translate(UPPER)


def order(code):
    """Section 1, the order of codes and names: fewer code points first, then by code point."""
    return len(code), code


def ascending(where, rows, key):
    for before, after in zip(rows, rows[1:]):
        hold(where, key(before) < key(after), "ascending order, nothing twice", after)


NUMBERS = {"whole": "0|[1-9][0-9]{0,14}", "number": r"(0|[1-9][0-9]{0,14})(\.[0-9]{0,14}[1-9])?",
           "number?": r"((0|[1-9][0-9]{0,14})(\.[0-9]{0,14}[1-9])?)?", "digest": "[0-9a-f]{64}"}


def digest(text):
    """The SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def check_field(where, form, text):
    """Sections 1 and 2: a form is plain, code, one of NUMBERS, or the allowed words with | between them."""
    if form == "plain":
        good = clean_plain(text) == text
    elif form == "code":
        good = text != "" and clean_code(text) == text
    else:
        good = re.fullmatch(NUMBERS[form], text) if form in NUMBERS else text in form.split("|")
    if not good:
        form = {"plain": "clean text", "code": "a clean code"}.get(form, form.replace("|", " or "))
        raise Difference(where, form, show(text))


def take(where, lines, line, least=1, most=1):
    """Section 2: takes the next lines of a kind off `lines`; `line` is their first word and their fields' forms."""
    (key, *forms), rows = line.split(" "), []
    where = "%s, line %s" % (where, key)
    while lines and lines[0].split("\t", 1)[0] == key:
        row = lines.popleft().split("\t")[1:]
        hold(where, len(row) == len(forms), "%d fields" % len(forms), row)
        for form, field in zip(forms, row):
            check_field(where, form, field)
        rows.append(row)
    hold(where, least <= len(rows) <= most, "one such line here", len(rows))
    return rows


def opened(where, item, title):
    """Section 2: the lines of a frozen text whose digest and first line agree."""
    same(where + ", digest", digest(item["text"]), item["digest"])
    lines = deque(item["text"].split("\n"))
    same(where + ", first line", title, lines.popleft())
    return lines


def closed(where, lines):
    """Section 2: a frozen text ends where its last kind of line ends."""
    hold(where, not lines, "no such line here", lines[0] if lines else None)


def read_rules(item, where):
    """Section 2, rules text. Scoring takes no part in a draw; it must only be well formed."""
    lines, many = opened(where, item, "SkillDraw rules 1"), float("inf")
    take(where, lines, "standard plain plain plain plain plain")
    [[unit]] = take(where, lines, "unit all|class|major")
    [[method]] = take(where, lines, "method half-up|floor|largest-remainder|slips")
    [[way, tail]] = take(where, lines, "tail without-replacement|independent|cyclic plain")
    [[surplus]] = take(where, lines, "surplus plain")
    [[question]] = take(where, lines, "question independent|balanced")
    samples = take(where, lines, "sample whole whole whole", 0)
    announced = [label for label, in take(where, lines, "entropy plain", 0, many)]
    rows = take(where, lines, "module code plain basic|core|cross whole whole number?", 0, many)
    bank = take(where, lines, "bank code code plain plain", 0, many)
    take(where, lines, "scoring points|weight whole mean|median|trimmed|agreement number number whole rounded|exact "
                       "number number number?")
    levels = take(where, lines, "level plain number", 0, many)
    components = take(where, lines, "component plain plain number number number? yes|no plain", 0, many)
    closed(where, lines)
    ascending(where + ", levels from the highest", levels, lambda row: -float(row[1]))
    ascending(where + ", components", components, lambda row: order(row[0]))
    modules = read_modules(where, rows, bank)
    pools = [pool.split(" ") if pool else [] for pool in (tail, surplus)]
    for pool in pools:
        ascending(where + ", pool", pool, order)
        hold(where + ", pool", {m.code for m in modules}.issuperset(pool), "codes of modules", pool)
    sample = [int(field) for field in samples[0]] if samples else None
    return Rules(item["digest"], unit, method, way, *pools, question, sample, announced, modules, sum(m.share for m in modules))


def read_modules(where, rows, bank):
    """Section 2, rules text: the modules, their questions being those in the bank or else 1, 2, … up to the count."""
    ascending(where + ", modules", rows, lambda row: order(row[0]))
    ascending(where + ", bank", bank, lambda row: (order(row[0]), order(row[1])))
    questions, modules = {row[0]: [] for row in rows}, []
    for row in bank:
        hold(where + ", bank", row[0] in questions, "the code of a module", row[0])
        questions[row[0]].append(row[1])
    for code, name, _, share, count, _ in rows:
        hold(where + ", module " + code, int(count) <= MOST_QUESTIONS, "at most %d questions" % MOST_QUESTIONS, count)
        modules.append(Module(code, name, int(share), questions[code] or [str(n + 1) for n in range(int(count))]))
    return modules


def read_roster(item, where, rules):
    """Section 2, roster text; `rules` is digest -> Rules."""
    lines, many = opened(where, item, "SkillDraw roster 1"), float("inf")
    [[key]] = take(where, lines, "rules digest")
    [[unit]] = take(where, lines, "unit plain")
    [[kind]] = take(where, lines, "kind draw|supplement")
    students = take(where, lines, "student code plain plain plain plain", 0, many)
    excluded = take(where, lines, "excluded code plain plain plain plain plain", 0, many)
    closed(where, lines)
    hold(where + ", line rules", key in rules, "the digest of one of the rules texts", key)
    ascending(where + ", students", students, lambda row: order(row[0]))
    ascending(where + ", excluded", excluded, lambda row: order(row[0]))
    twice = {row[0] for row in students} & {row[0] for row in excluded}
    hold(where, not twice, "nobody both student and excluded", sorted(twice))
    for row in students + excluded:
        group = {"all": "全体", "class": row[2], "major": row[3]}[rules[key].unit]
        if group != unit:
            same("%s, student %s, %s of the unit" % (where, row[0], rules[key].unit), unit, group)
    return Roster(rules[key], unit, kind, [row[0] for row in students])


def read_commitment(item, where):
    """Section 2, commitment text: the digest of the rules in force, and the lines of the units."""
    lines = opened(where, item, "SkillDraw commitment 1")
    (rules,), = take(where, lines, "rules digest")
    rows = take(where, lines, "unit plain draw|supplement whole digest", 0, float("inf"))
    closed(where, lines)
    rows = [Line(unit, kind, int(students), roster) for unit, kind, students, roster in rows]
    ascending(where, rows, lambda row: (order(row.unit), row.kind, row.digest))
    same(where + ", number of different digests", len({row.digest for row in rows}), len(rows))
    return rules, rows


def check_code(commitment):
    """Section 2: the check code to read out."""
    digits = "%020d" % (int(commitment[:20], 16) % 10 ** 20)
    return " ".join(digits[at:at + 4] for at in range(0, 20, 4))


def statement(draw):
    """Section 3: the statement, whose digest is the unitKey."""
    lines = ["SkillDraw draw 1", "unit: " + draw["unit"], "attempt: %d" % draw["attempt"],
             "commitment: " + draw["commitment"]["digest"]]
    return "\n".join(lines + ["entropy: %s=%s" % (source["label"], source["value"]) for source in draw["entropy"]])


def tickets(unit_key):
    """Section 3: the function from a text to its ticket; it remembers, as tickets are needed again and again."""
    return functools.lru_cache(maxsize=None)(lambda text: digest(unit_key + text))


def by_ticket(items, ticket, words=""):
    """Section 3: items ordered by the tickets of `words` and the item."""
    return sorted(items, key=lambda item: (ticket(words + item)[:32], order(item)))


def index(one_ticket, n):
    """Section 3: index of a ticket modulo n."""
    return int(one_ticket[-32:], 16) % n


def draw_takers(rules, ids, ticket):
    """Section 4: who takes part, and line 1 of section 7."""
    if rules.sample is None:
        return ids, []
    percent, least, most = rules.sample
    n = min(max((2 * len(ids) * percent + 100) // 200, least), most, len(ids))
    line = "共 %d 人，按 %d%%（至少 %d 人，至多 %d 人）抽 %d 人参加" % (len(ids), percent, least, most, n)
    return by_ticket(ids, ticket)[:n], [line]


def names(rules, codes):
    """Section 7: the names of modules."""
    name = {m.code: m.name for m in rules.modules}
    return "、".join(name[code] for code in codes)


def value(part, total):
    """Section 7: part ÷ total, cut after four decimals."""
    decimals, cut = divmod(part % total * 10000, total)
    return "约" * (cut > 0) + ("%d.%04d" % (part // total, decimals)).rstrip("0").rstrip(".")


def draw_quotas(rules, takers, ticket):
    """Section 5, half-up, floor and largest-remainder: each taker's module; and lines 2 and 3 of section 7."""
    n, total, half_up = len(takers), rules.total, rules.method == "half-up"
    q = {m.code: (2 * n * m.share + total * half_up) // (2 * total) for m in rules.modules}
    way, seats = "四舍五入" if half_up else "取整", sum(q.values())
    lines = ["%s：%d×%d÷%d＝%s，%s得 %d" % (m.name, n, m.share, total, value(n * m.share, total), way, q[m.code])
             for m in rules.modules]
    line, tail = "合计 %d 人" % seats, {}
    if seats > n:
        given = take_back(rules, q, seats - n, ticket)
        line += "，比 %d 人多 %d 人，从 %s 中收回，抽得：" % (n, seats - n, names(rules, rules.surplus)) + names(rules, given)
    elif seats == n:
        line += "，正好"
    elif rules.method == "largest-remainder":
        ordered = by_ticket(q, ticket, "remainder ")
        remainder = {m.code: n * m.share % total for m in rules.modules}
        given = sorted(ordered, key=lambda code: -remainder[code])[:n - seats]
        q.update({code: q[code] + 1 for code in given})
        line += "，余下 %d 个名额按余数从大到小给：" % (n - seats) + names(rules, given)
    else:
        tail, words = deal_tail(rules, by_ticket(takers, ticket)[seats:], ticket)
        line += "，尾数 %d 人，" % len(tail) + words
    modules = dict(zip(by_ticket(takers, ticket), (m.code for m in rules.modules for _ in range(q[m.code]))))
    modules.update(tail)
    return modules, lines + [line]


def take_back(rules, q, too_many, ticket):
    """Section 5, S > N: takes seats off `q` round by round; the modules in the order they gave back."""
    given, r = [], 0
    while len(given) < too_many:
        r += 1
        pool = [code for code in rules.surplus if q[code] > 0] or [code for code in q if q[code] > 0]
        for code in by_ticket(pool, ticket, "surplus %d " % r)[:too_many - len(given)]:
            q[code] -= 1
            given.append(code)
    return given


def draw_slips(rules, takers, ticket):
    """Section 5, slips: each taker's module; and the lines of section 7, item 4."""
    n, size, ordered, modules = len(takers), rules.total, sorted(takers, key=order), {}
    full = n - n % size
    for start in range(0, full, size):
        group = by_ticket(ordered[start:start + size], ticket)
        modules.update(zip(group, (m.code for m in rules.modules for _ in range(m.share))))
    shares = ":".join(str(m.share) for m in rules.modules)
    lines = ["%d 人每 %d 人一组，共 %d 组，每组签 %s" % (n, size, n // size, shares), "没有不足一组的学生"]
    if full < n:
        tail, words = deal_tail(rules, by_ticket(ordered[full:], ticket), ticket)
        modules.update(tail)
        lines[1] = "不足一组的 %d 人" % len(tail) + words
    return modules, lines


def by_rounds(items, count, ticket, words):
    """Sections 5 and 6: the first `count` of the items, ordered anew in every round r by the words for r."""
    dealt, r = [], 0
    while len(dealt) < count:
        r += 1
        dealt += by_ticket(items, ticket, words(r))
    return dealt[:count]


def deal_tail(rules, tail, ticket):
    """Section 5, the tail, whose students come in ticket order: their modules, and the words of section 7."""
    hold("rules, line tail", rules.tail, "a module for the tail", rules.tail)
    if rules.way == "independent":
        dealt = [rules.tail[index(ticket("tail " + student), len(rules.tail))] for student in tail]
    else:
        dealt = by_rounds(rules.tail, len(tail), ticket, lambda r: "tail %d " % (1 if rules.way == "cyclic" else r))
    way = {"without-replacement": "不重复随机抽取", "independent": "各自随机抽取", "cyclic": "随机循环抽取"}[rules.way]
    return dict(zip(tail, dealt)), "在 %s 中%s，抽得：%s" % (names(rules, rules.tail), way, names(rules, dealt))


def draw_questions(rules, modules, ticket):
    """Section 6: each taker's question."""
    members, questions = {m.code: [] for m in rules.modules}, {}
    for student, code in modules.items():
        members[code].append(student)
    for code, _, _, bank in rules.modules:
        students, b = members[code], len(bank)
        hold("rules, module " + code, b > 0 or not students, "at least one question", b)
        if rules.question == "independent":
            questions.update((student, bank[index(ticket(student), b)]) for student in students)
        else:
            dealt = by_rounds(bank, len(students), ticket, lambda r: "question %d %s " % (r, code))
            questions.update(zip(by_ticket(students, ticket), dealt))
    return questions


def check_sources(where, entropy):
    """Sections 1 and 3: labels and values of entropy."""
    for source in entropy:
        check_field(where, "plain", source["label"])
        check_field(where, "plain", source["value"])
        hold(where, "=" not in source["label"], "a label without =", source["label"])
        digits = re.sub("[ ,，、.。;；:：·/|-]", "", source["value"])
        if re.fullmatch("[0-9]+", digits):
            same(where + ", value", " ".join(digits), source["value"])


def check_draw(where, draw, rules):
    """Sections 2 to 7 of one attempt; returns its roster."""
    roster = read_roster(draw["commitment"], where + ", roster", rules)
    same(where + ", unit", roster.unit, draw["unit"])
    same(where + ", kind", roster.kind, draw["kind"])
    check_sources(where + ", entropy", draw["entropy"])
    hold(where + ", entropy", draw["entropy"], "at least one source", [])
    if roster.rules.announced:
        same(where + ", labels", roster.rules.announced, [source["label"] for source in draw["entropy"]])
    chosen = all(source["label"] == "host-random" for source in draw["entropy"])
    same(where + ", organiserCouldChoose", chosen, draw["organiserCouldChoose"])
    same(where + ", statement", statement(draw), draw["statement"])
    same(where + ", unitKey", digest(draw["statement"]), draw["unitKey"])
    hold(where + ", rules", roster.rules.total > 0, "a module with a share", 0)
    ticket = tickets(draw["unitKey"])
    takers, sampled = draw_takers(roster.rules, roster.ids, ticket)
    seats = draw_slips if roster.rules.method == "slips" else draw_quotas
    modules, lines = seats(roster.rules, takers, ticket)
    check_students(where, draw["students"], roster.ids, ticket, modules, draw_questions(roster.rules, modules, ticket))
    quota = Counter(modules.values())
    same(where + ", modules", [{"code": m.code, "name": m.name, "share": m.share, "quota": quota[m.code]}
                               for m in roster.rules.modules], draw["modules"])
    same(where + ", derivation", sampled + lines, draw["derivation"])
    return roster


def check_students(where, students, ids, ticket, modules, questions):
    """Sections 3 to 6, row by row: nobody missing, doubled, added or changed."""
    same(where + ", student numbers", ids, [student["id"] for student in students])
    for student in students:
        name = student["id"]
        row = {"ticket": ticket(name), "module": modules.get(name, ""), "question": questions.get(name, "")}
        for key in row:
            if student[key] != row[key]:
                same("%s, student %s, %s" % (where, name, key), row[key], student[key])


TIME = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?"


def ledger_text(row):
    """Section 8: the text of a row, from its fields."""
    sources = [[source["label"], source["value"]] for source in row["entropy"]]
    entropy = json.dumps(sources, ensure_ascii=False, separators=(",", ":")) if sources else ""
    values = dict(row, attempt="" if row["attempt"] is None else row["attempt"], entropy=entropy)
    keys = "no time action unit attempt students subject entropy note by previous".split()
    return "\n".join(["SkillDraw ledger 1"] + ["%s: %s" % (key, values[key]) for key in keys])


def check_chain(ledger):
    """Section 8: every row by itself, and its hold on the row before."""
    previous = "0" * 64
    for no, row in enumerate(ledger, 1):
        where = "ledger row %d" % no
        same(where + ", no", no, row["no"])
        hold(where + ", time", re.fullmatch(TIME, row["time"]), "a time in ISO 8601", row["time"])
        check_field(where + ", action", "commit|draw|supplement|void", row["action"])
        for key in ("unit", "note", "by"):
            check_field(where + ", " + key, "plain", row[key])
        check_sources(where + ", entropy", row["entropy"])
        same(where + ", previous", previous, row["previous"])
        same(where + ", text", ledger_text(row), row["text"])
        same(where + ", digest", digest(row["text"]), row["digest"])
        previous = row["digest"]


def check_ledger(ledger, commitments, attempts):
    """Section 8, the rules; `attempts` is (unit, attempt) -> (draw, roster). The standing ones in ledger order."""
    check_chain(ledger)
    waiting, listed, used, count, standing = deque(commitments), set(), set(), Counter(), []
    known = {draw["commitment"]["digest"]: Line(roster.unit, roster.kind, len(roster.ids), draw["commitment"]["digest"])
             for draw, roster in attempts.values()}
    for row in ledger:
        where, key = "ledger row %d (%s)" % (row["no"], row["action"]), (row["unit"], row["attempt"])
        if row["action"] == "commit":
            hold(where, waiting, "a commitment that this proof contains", row["subject"])
            listed = check_commit(where, row, waiting.popleft(), used, known)
            continue
        hold(where, key in attempts, "an attempt that this proof contains", key)
        draw, roster = attempts[key]
        students, subject = len(roster.ids), draw["commitment"]["digest"]
        if row["action"] == "void":
            hold(where, key in standing, "an attempt that stands", key)
            check_row(where, row, row["unit"], row["attempt"], students, subject, [])
            hold(where + ", note", row["note"] != "", "a reason", row["note"])
            standing.remove(key)
            continue
        count[roster.unit] += 1
        check_row(where, row, roster.unit, count[roster.unit], students, subject, draw["entropy"])
        same(where + ", action", roster.kind, row["action"])
        hold(where, subject in listed, "the latest commitment before it to list its roster", subject)
        check_standing(where, roster, [attempts[other][1] for other in standing])
        used.add(subject)
        standing.append(key)
    hold("ledger", not waiting, "a row for every commitment", [commitment for commitment, _ in waiting])
    unknown = [key for key in attempts if key[1] not in range(1, count[key[0]] + 1)]
    hold("ledger", not unknown, "a row for every draw", unknown)
    return standing


def check_row(where, row, unit, attempt, students, subject, entropy):
    """Section 8: the fields of a row that follow from the draw or commitment it records."""
    for key, want in (("unit", unit), ("attempt", attempt), ("students", students), ("subject", subject),
                      ("entropy", entropy)):
        same("%s, %s" % (where, key), want, row[key])


def check_commit(where, row, commitment, used, known):
    """Sections 2 and 8: a commitment lists every roster used before. Returns the digests it lists."""
    subject, lines = commitment
    check_row(where, row, "", None, sum(line.students for line in lines), subject, [])
    for line in lines:
        same(where + ", line of its text", known.get(line.digest, line), line)
    digests = {line.digest for line in lines}
    hold(where, used <= digests, "every roster used before in its text", sorted(used - digests))
    return digests


def check_standing(where, roster, others):
    """Section 8: what may stand when a draw or a supplement is made."""
    own = [other for other in others if other.unit == roster.unit]
    if roster.kind == "draw":
        hold(where, not own, "a void of every standing attempt before it", len(own))
    else:
        hold(where, any(other.kind == "draw" for other in own), "a standing draw before it", None)
    again = {student for other in others for student in other.ids} & set(roster.ids)
    hold(where, not again, "students in no standing attempt", sorted(again))


TEXT = {"text": str, "digest": str}
ENTROPY = [{"label": str, "value": str}]
DRAW = {"unit": str, "attempt": int, "kind": str, "commitment": TEXT, "entropy": ENTROPY, "entropyBits": (int, float),
        "organiserCouldChoose": bool, "statement": str, "unitKey": str,
        "modules": [{"code": str, "name": str, "share": int, "quota": int}], "derivation": [str],
        "students": [{"id": str, "ticket": str, "module": str, "question": str}]}
ROW = {"no": int, "time": str, "action": str, "unit": str, "attempt": (int, type(None)), "students": int,
       "subject": str, "entropy": ENTROPY, "note": str, "by": str, "previous": str, "text": str, "digest": str}
PROOF = {"protocol": str, "commitment": TEXT, "commitments": [TEXT], "rules": [TEXT], "draws": [DRAW], "voided": [DRAW],
         "ledger": [ROW]}
WORDS = {str: "a text", int: "a whole number", float: "a number with decimals", bool: "true or false",
         type(None): "null", dict: "an object", list: "a list"}


def check_shape(where, value, pattern):
    """Section 9: the value has the pattern's fields and their types. Returns it without any further fields."""
    kinds = pattern if isinstance(pattern, tuple) else (pattern if isinstance(pattern, type) else type(pattern),)
    if type(value) not in kinds:
        raise Difference(where, " or ".join(WORDS[kind] for kind in kinds), WORDS.get(type(value), "something else"))
    if isinstance(pattern, dict):
        hold(where, value.keys() >= pattern.keys(), "the fields " + ", ".join(pattern), ", ".join(value))
        return {key: check_shape(where + "." + key, value[key], pattern[key]) for key in pattern}
    if isinstance(pattern, list):
        return [check_shape("%s[%d]" % (where, at), item, pattern[0]) for at, item in enumerate(value)]
    return value


def check(proof):
    """Checks a whole proof; returns what agrees, line by line, or raises `Difference`."""
    hold("proof", isinstance(proof, dict), "a JSON object", proof)
    same("protocol", "skilldraw/1", proof.get("protocol"))
    try:
        return check_parts(check_shape("proof", proof, PROOF))
    except UnicodeEncodeError as error:
        raise Difference("proof", "clean text", "a lone surrogate in " + show(error.object)) from None


def check_parts(proof):
    """Section 9: every part of a proof that has the right shape."""
    hold("commitments", proof["commitments"], "at least one commitment", [])
    texts = [read_commitment(item, "commitment %d" % at) for at, item in enumerate(proof["commitments"], 1)]
    commitments = [(item["digest"], lines) for item, (_, lines) in zip(proof["commitments"], texts)]
    same("commitment (the latest), text", proof["commitments"][-1]["text"], proof["commitment"]["text"])
    same("commitment (the latest), digest", proof["commitments"][-1]["digest"], proof["commitment"]["digest"])
    rules = {item["digest"]: read_rules(item, "rules %d" % at) for at, item in enumerate(proof["rules"], 1)}
    same("rules, number of different texts", len(rules), len(proof["rules"]))
    attempts, lines = {}, []
    for group in ("draws", "voided"):
        for draw in proof[group]:
            check_field("%s, unit" % group, "plain", draw["unit"])
            key, where = (draw["unit"], draw["attempt"]), "%s attempt %d" % (draw["unit"], draw["attempt"])
            hold(group, key not in attempts, "every attempt once", key)
            attempts[key] = draw, check_draw(where, draw, rules)
            lines.append(agreed(draw, group == "voided", attempts[key][1].rules, used_before(draw, proof["ledger"])))
    in_use = {roster.rules.digest for _, roster in attempts.values()} | {in_force for in_force, _ in texts}
    same("rules, those that a commitment or a draw names", sorted(in_use), sorted(rules))
    standing = check_ledger(proof["ledger"], commitments, attempts)
    same("draws, in the order of the ledger", standing, [(draw["unit"], draw["attempt"]) for draw in proof["draws"]])
    latest = proof["commitment"]["digest"]
    return lines + ["ledger  %d rows agree" % len(proof["ledger"]),
                    "commitment  %s  check code  %s" % (latest, check_code(latest))]


def used_before(draw, ledger):
    """The sources that were known before this draw's commitment, or from an earlier attempt of its unit."""
    rows = [row["no"] for row in ledger if row["action"] in ("draw", "supplement")
            and (row["unit"], row["attempt"]) == (draw["unit"], draw["attempt"])]
    earlier = [row for row in ledger if rows and row["no"] < rows[0]]
    sealed = max((row["no"] for row in earlier if row["action"] == "commit"), default=0)
    known = [(source["label"], source["value"]) for row in earlier
             if row["unit"] == draw["unit"] or row["no"] < sealed for source in row["entropy"]]
    return [source["label"] for source in draw["entropy"] if (source["label"], source["value"]) in known]


def agreed(draw, voided, rules, reused):
    """The line of output for one attempt, with whatever weakens it."""
    many, own = len(draw["students"]), draw["organiserCouldChoose"]
    marks = {"supplement": draw["kind"] == "supplement", "voided": voided,
             "the organiser could have chosen": own,
             "the sources were not announced": not own and not rules.announced,
             "sources used before: " + ", ".join(reused): reused}
    mark = ", ".join(words for words, true in marks.items() if true)
    agree = "1 student agrees" if many == 1 else "%d students agree" % many
    return "%s  attempt %d  %s" % (draw["unit"], draw["attempt"], agree) + ("  (%s)" % mark if mark else "")


def check_published(proof, published):
    """Which commitment of a checked proof is the one whose digest or check code was published?"""
    wanted, digests = clean_code(published).lower(), [item["digest"] for item in proof["commitments"]]
    found = [at for at, one in enumerate(digests) if wanted in (one, check_code(one).replace(" ", ""))]
    latest = "%s or %s, or an earlier commitment" % (digests[-1], check_code(digests[-1]))
    hold("published commitment", found, latest, published)
    lists = {line.digest for line in read_commitment(proof["commitments"][found[-1]], "commitment")[1]}
    drawn = sum(draw["commitment"]["digest"] in lists for draw in proof["draws"])
    hold("published commitment", drawn or not proof["draws"], "a commitment that a draw stands on", published)
    which = "the latest" if found[-1] == len(digests) - 1 else "NOT the latest"
    return "published  commitment %d of %d, %s; it lists %d of the %d draws" % (
        found[-1] + 1, len(digests), which, drawn, len(proof["draws"]))


def unique_keys(pairs):
    result = dict(pairs)
    if len(result) < len(pairs):
        raise ValueError("a key stands twice among " + ", ".join(key for key, _ in pairs)[:300])
    return result


def no_constant(name):
    raise ValueError(name + " is not JSON")


def check_bytes(raw, published=None):
    try:
        proof = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=unique_keys, parse_constant=no_constant)
    except (ValueError, RecursionError) as error:
        raise Difference("file", "one JSON object in UTF-8", " ".join(str(error).split())) from None
    lines = check(proof)
    return lines if published is None else lines[:-1] + [check_published(proof, published), lines[-1]]


def check_many(file, as_json):
    """One proof per line; empty lines are passed over."""
    agree, differences = 0, []
    for at, raw in enumerate(file, 1):
        if raw.strip():
            try:
                check_bytes(raw)
                agree += 1
            except Difference as difference:
                differences.append(dict(line=at, **vars(difference)))
                if not as_json:
                    print("line %d: %s" % (at, difference))
    result = {"agree": agree, "differ": len(differences), "differences": differences}
    print(json.dumps(result, ensure_ascii=False) if as_json else "%d agree, %d differ" % (agree, len(differences)))
    return 1 if differences else 0


def check_one(file, published, as_json):
    try:
        lines = check_bytes(file.read(), published)
    except Difference as difference:
        result = {"agree": False, "difference": vars(difference)}
        print(json.dumps(result, ensure_ascii=False) if as_json else "DIFFERENCE  %s" % difference)
        return 1
    print(json.dumps({"agree": True, "lines": lines}, ensure_ascii=False) if as_json else "\n".join(lines))
    return 0


def main():
    parser = argparse.ArgumentParser(description="Checks the proof of a SkillDraw draw.")
    parser.add_argument("proof", help="the proof file")
    parser.add_argument("--expect", metavar="DIGEST_OR_CHECKCODE", help="the published digest or check code")
    parser.add_argument("--many", action="store_true", help="the file has one proof on each line")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args()
    if options.many and options.expect is not None:
        parser.error("--expect needs a file with one proof")
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        with open(options.proof, "rb") as file:
            return check_many(file, options.json) if options.many else check_one(file, options.expect, options.json)
    except OSError as error:
        print("DIFFERENCE  file: cannot be read: %s" % (error.strerror or error))
        return 1


if __name__ == "__main__":
    sys.exit(main())
