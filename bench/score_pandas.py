"""The same scoring as bench/score.ts with pandas, in binary floats: what a script written in an afternoon would do.

Called by bench/score.ts where pandas is installed; prints the milliseconds of each round. The grids are made as
score.ts makes them, number by number.
"""
import sys
import time

import pandas as pd

STUDENTS, KINDS = 1000000, 10
MARKS = ["技能1", "技能2", "技能3", "素养1", "素养2", "素养3"]
HEADER = ["学号", "姓名", "班级", "模块", "题号", "状态"] + MARKS


def numbers(seed):
    """The generator of score.ts."""
    state = seed

    def below(bound):
        nonlocal state
        state = (state * 1664525 + 1013904223) % 2 ** 32
        return state * bound // 2 ** 32

    return below


def marks_grid(book, per_book):
    below = numbers(book + 1)

    def mark(least, most):
        value = (least * 10 + below((most - least) * 10 + 1)) / 10
        return "%g" % value if below(50) == 0 else value

    rows = []
    for i in range(per_book):
        state = "缺考" if below(50) == 0 else "正常"
        question = str(below(10) + 1)
        skill = [mark(40, 95), mark(40, 95)]
        skill.append(None if below(100) == 0 else mark(40, 95))
        conduct = [mark(2, 5), mark(2, 5), mark(2, 5)]
        rows.append(["24%03d%05d" % (book, i), "张三", "移动2401", "移动商务运营", question, state, *skill, *conduct])
    return rows


def score(rows):
    """Means of three, a sum rounded to one decimal, a veto, a level; a missing mark leaves all of that open."""
    frame = pd.DataFrame(rows, columns=HEADER)
    for column in MARKS:
        frame[column] = pd.to_numeric(frame[column])
    skill = frame[MARKS[:3]].mean(axis=1, skipna=False)
    conduct = frame[MARKS[3:]].mean(axis=1, skipna=False)
    absent = frame["状态"] == "缺考"
    total = (skill + conduct).where(~absent, 0.0).round(1)
    passed = (total >= 60) & ((conduct >= 3) | absent)
    frame["总分"] = total
    frame["等级"] = "不合格"
    frame.loc[passed, "等级"] = "合格"
    frame.loc[passed & (total >= 85), "等级"] = "优秀"
    frame.loc[total.isna(), "等级"] = None
    return int((frame["等级"].isin(["合格", "优秀"])).sum())


def main(rounds, per_book):
    grids = [marks_grid(book, per_book) for book in range(KINDS)]
    passed = set()
    for _ in range(rounds + 1):
        start = time.perf_counter()
        passed.add(sum(score(grids[book % KINDS]) for book in range(STUDENTS // per_book)))
        print("%.0f" % ((time.perf_counter() - start) * 1000), flush=True)
    print("passed", *passed, file=sys.stderr)


main(int(sys.argv[1]), int(sys.argv[2]))
