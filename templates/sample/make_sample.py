#!/usr/bin/env python3
"""Makes the sample: four classes, 170 made-up students, three examiners' marks with gaps and mistakes.

Deterministic: running it again writes the same bytes. Both files are GB18030, as Excel on a Chinese Windows saves CSV.
"""
import csv
import io
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
CHANCE = random.Random(20260520)
SURNAMES = "张李王赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施孔曹严华金魏陶姜"
GIVEN = ["三", "四", "五", "六", "七", "八", "九", "十", "小明", "小红", "小刚", "小丽"]
CLASSES = [("移动商务2401班", 47), ("移动商务2402班", 43), ("移动商务2403班", 40), ("移动商务2404班", 40)]


def write(name, rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(text.getvalue().encode("gb18030"))


def students():
    number = 0
    for at, (class_name, size) in enumerate(CLASSES, 1):
        for place in range(1, size + 1):
            surname = SURNAMES[number % len(SURNAMES)]
            given = GIVEN[(number // len(SURNAMES) + number) % len(GIVEN)]
            yield "20240%d%03d" % (at, place), surname + given, class_name
            number += 1


def roster():
    rows = [["学号", "姓名", "班级", "专业", "状态", "备注"]]
    for at, (number, name, class_name) in enumerate(students()):
        state, remark = "正常", ""
        if at == 12:
            name = "𠮷田·买买提"
        if at in (30, 121):
            state, remark = "免考", "省技能竞赛获奖"
        if at == 77:
            state, remark = "缓考", "病假"
        rows.append([number, name, class_name, "移动商务", state, remark])
    return rows


def mark(best, centre, spread):
    return max(0, min(best, round(CHANCE.gauss(centre, spread) * 2) / 2))


def marks():
    heads = ["专业技能·评委1", "专业技能·评委2", "专业技能·评委3", "职业素养·评委1", "职业素养·评委2", "职业素养·评委3"]
    rows = [["学号", "姓名", "状态"] + heads]
    for at, (number, name, _) in enumerate(students()):
        if at in (30, 77, 121):
            continue
        able = CHANCE.gauss(66, 11)
        skill = [mark(90, able + bias, 2.5) for bias in (0, -2, 1.5)]
        poise = [mark(10, 7.8 + able / 60, 0.7) for _ in range(3)]
        cells = ["%g" % value for value in skill + poise]
        state = ""
        if at in (5, 88):
            state, cells = "缺考", [""] * 6
        if at == 143:
            state = "违纪"
        if at == 17:
            cells[2] = ""  # the third examiner has not handed in
        if at == 60:
            cells[0] = "8O"  # a letter O for a zero
        if at == 101:
            cells[1] = "95"  # more than the full 90
        rows.append([number, "𠮷田·买买提" if at == 12 else name, state] + cells)
    return rows


write("roster.csv", roster())
write("marks.csv", marks())
