"""The work of bench/book.ts as a script with openpyxl does it: each step reads the book from disk and saves it.

Called by bench/book.ts with a folder that has roster.csv and marks.csv beside it; leaves book.xlsx there and prints
the milliseconds of each step, of the processor, and the peak memory. Plain sheets without styles, formats or validations,
marks in binary floats, no ledger that proves anything: it does less than the program it is held against.
"""
import csv
import hashlib
import json
import os
import resource
import sys
import time

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

MODULES = [
    ["M1", "网络客户服务与管理", "专业基本技能", 2, 20, 60],
    ["M2", "网店美工", "岗位核心技能", 2, 20, 90],
    ["M3", "移动营销", "岗位核心技能", 4, 20, 90],
    ["M4", "网络营销方案设计", "跨岗位综合技能", 1, 10, 60],
    ["M5", "团队管理", "跨岗位综合技能", 1, 10, 60],
]
COMPONENTS = [["K1", "专业技能", 90], ["K2", "职业素养", 10]]
MARKS = ["%s·评委%d" % (name, i) for _, name, _ in COMPONENTS for i in (1, 2, 3)]
VERDICT = ["专业技能得分", "职业素养得分", "总分", "等级", "合格", "优秀", "判定说明"]
SHEETS = {
    "模块": ["代码", "名称", "类别", "比例", "题量", "时长"],
    "评分项": ["代码", "名称", "满分"],
    "名单": ["学号", "姓名", "班级", "专业", "状态", "备注"],
    "抽签": ["学号", "姓名", "班级", "组", "签序", "模块", "题号", "时长", "签票"],
    "成绩": ["学号", "姓名", "班级", "模块", "题号", "状态"] + MARKS + VERDICT,
    "台账": ["操作", "班级", "人数", "摘要", "随机源"],
}
ENTROPY = "骰子=3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6"
FIRST_MARK = SHEETS["成绩"].index(MARKS[0]) + 1
FIRST_VERDICT = FIRST_MARK + len(MARKS)


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def body(sheet):
    return sheet.iter_rows(min_row=2, values_only=True)


def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))[1:]


def new(path):
    book = Workbook()
    book.remove(book.active)
    for title, header in SHEETS.items():
        sheet = book.create_sheet(title)
        sheet.append(header)
        sheet.freeze_panes = "A2"
        for column, text in enumerate(header, 1):
            sheet.cell(1, column).font = Font(bold=True)
            sheet.column_dimensions[get_column_letter(column)].width = max(10, 2 * len(text) + 4)
    for row in MODULES:
        book["模块"].append(row)
    for row in COMPONENTS:
        book["评分项"].append(row)
    book.save(path)


def import_roster(path, lists):
    book = load_workbook(path)
    sheet = book["名单"]
    seen = set(row[0] for row in body(sheet))
    for row in read_csv(os.path.join(lists, "roster.csv")):
        if row[0] in seen:
            sys.exit("学号重复：" + row[0])
        seen.add(row[0])
        sheet.append(row)
    book.save(path)


def classes_of(book):
    classes = {}
    for number, name, class_name, _, state, _ in body(book["名单"]):
        if state == "正常":
            classes.setdefault(class_name, []).append((number, name))
    return {class_name: sorted(students) for class_name, students in classes.items()}


def digest_of(class_name, students):
    return sha256("\n".join([class_name] + ["%s\t%s" % student for student in students]))


def commit(path):
    book = load_workbook(path)
    for class_name, students in classes_of(book).items():
        book["台账"].append(["封存", class_name, len(students), digest_of(class_name, students), None])
    book.save(path)


def drawn(class_name, students, modules):
    """Ten slips for each group of ten in the order of tickets; the last few are dealt the core modules in turn."""
    key = sha256("\n".join([digest_of(class_name, students), class_name, ENTROPY]))
    slips = [module for module in modules for _ in range(module[3])]
    core = [module for module in modules if module[2] == "岗位核心技能"]
    core.sort(key=lambda module: sha256(key + module[0]))
    for start in range(0, len(students), len(slips)):
        group = [(sha256(key + number), number, name) for number, name in students[start:start + len(slips)]]
        for place, (ticket, number, name) in enumerate(sorted(group)):
            module = slips[place] if len(group) == len(slips) else core[place % len(core)]
            question = str(int(ticket[32:], 16) % module[4] + 1)
            where = [start // len(slips) + 1, start + place + 1]
            yield [number, name, class_name, *where, module[1], question, module[5], ticket]


def draw(path):
    book = load_workbook(path)
    modules = list(body(book["模块"]))
    sealed = {row[1]: row[3] for row in body(book["台账"]) if row[0] == "封存"}
    for class_name, students in classes_of(book).items():
        if sealed.get(class_name) != digest_of(class_name, students):
            sys.exit("封存后名单有改动：" + class_name)
        for row in drawn(class_name, students, modules):
            book["抽签"].append(row)
            book["成绩"].append(row[:3] + row[5:7] + ["正常"])
        book["台账"].append(["抽签", class_name, len(students), sealed[class_name], ENTROPY])
    book.save(path)


def import_marks(path, lists):
    book = load_workbook(path)
    sheet = book["成绩"]
    row_of = {row[0]: at for at, row in enumerate(body(sheet), 2)}
    for number, _, state, *marks in read_csv(os.path.join(lists, "marks.csv")):
        row = row_of[number]
        if state:
            sheet.cell(row, FIRST_MARK - 1).value = state
        for column, mark in enumerate(marks, FIRST_MARK):
            if mark:
                sheet.cell(row, column).value = float(mark)
    book.save(path)


def verdict(state, marks):
    if state == "缺考":
        return [None, None, 0, "不合格", "否", "否", "缺考，记 0 分"]
    missing = [title for title, mark in zip(MARKS, marks) if mark is None]
    if missing:
        return [None] * 6 + ["未完成：缺 " + "、".join(missing)]
    skill, conduct = sum(marks[:3]) / 3, sum(marks[3:]) / 3
    total = round(skill + conduct, 1)
    level = "优秀" if total >= 85 else "合格" if total >= 60 else "不合格"
    passed, excellent = "是" if total >= 60 else "否", "是" if total >= 85 else "否"
    return [skill, conduct, total, level, passed, excellent, "总分 %g，%s" % (total, level)]


def score(path):
    book = load_workbook(path)
    sheet = book["成绩"]
    for row, cells in enumerate(body(sheet), 2):
        values = verdict(cells[FIRST_MARK - 2], cells[FIRST_MARK - 1:FIRST_VERDICT - 1])
        for column, value in enumerate(values, FIRST_VERDICT):
            sheet.cell(row, column).value = value
    book.save(path)


def verify(path):
    """Reading alone is quicker, and takes less memory, in openpyxl's read-only mode."""
    book = load_workbook(path, read_only=True)
    modules = list(body(book["模块"]))
    expected = [
        tuple(row)
        for class_name, students in classes_of(book).items()
        for row in drawn(class_name, students, modules)
    ]
    if [tuple(row) for row in body(book["抽签"])] != expected:
        sys.exit("抽签与重算不一致")
    book.close()


def main(folder):
    path, lists = os.path.join(folder, "book.xlsx"), os.path.dirname(os.path.abspath(folder))
    steps = [
        lambda: new(path),
        lambda: import_roster(path, lists),
        lambda: commit(path),
        lambda: draw(path),
        lambda: import_marks(path, lists),
        lambda: score(path),
        lambda: verify(path),
    ]
    times = []
    for step in steps:
        start = time.perf_counter()
        step()
        times.append((time.perf_counter() - start) * 1000)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    busy = (usage.ru_utime + usage.ru_stime) * 1000
    # Kilobytes, but bytes on a Mac.
    peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    print(json.dumps({"steps": times, "busy": busy, "peak": peak}))


main(sys.argv[1])
