"""Zips by Python's zipfile: `write FOLDER` makes one of each kind, `read FILE …` says what is in them, as JSON."""

import hashlib
import io
import json
import pathlib
import sys
import warnings
import zipfile

CONTENT = {
    "[Content_Types].xml": b"<Types/>",
    "xl/workbook.xml": b"<workbook>" + b"\xe5\xbc\xa0\xe4\xb8\x89 " * 5000 + b"</workbook>",
    "xl/media/image1.png": bytes(i * i % 251 for i in range(3000)),
    "xl/empty.xml": b"",
}


class Stream(io.RawIOBase):
    """Cannot be rewound, like a network connection: sizes go behind the data."""

    def __init__(self):
        self.data = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.data += data
        return len(data)


def make(target, method=zipfile.ZIP_DEFLATED, mode="w", long=False, names=CONTENT):
    with zipfile.ZipFile(target, mode, method) as archive:
        for name in names:
            info = zipfile.ZipInfo(name, (2026, 5, 20, 8, 30, 0))
            info.compress_type = method
            with archive.open(info, "w", force_zip64=long) as part:
                part.write(CONTENT.get(name, b"x"))
    return target


def write(folder):
    def save(name, data):
        (folder / name).write_bytes(data)

    plain = make(io.BytesIO()).getvalue()
    save("deflated.zip", plain)
    save("stored.zip", make(io.BytesIO(), zipfile.ZIP_STORED).getvalue())
    save("bzip2.zip", make(io.BytesIO(), zipfile.ZIP_BZIP2).getvalue())
    save("lzma.zip", make(io.BytesIO(), zipfile.ZIP_LZMA).getvalue())
    save("zip64-local.zip", make(io.BytesIO(), long=True).getvalue())
    save("streamed.zip", bytes(make(Stream()).data))
    save("streamed-zip64.zip", bytes(make(Stream(), long=True).data))
    save("prefixed.zip", b"<!-- in front -->" + plain)
    make(folder / "appended.zip", mode="w")
    (folder / "appended.zip").write_bytes(b"<!-- in front -->")
    make(folder / "appended.zip", mode="a")
    with zipfile.ZipFile(make(folder / "comment.zip"), "a") as archive:
        archive.comment = b"made by hand" * 20
    save("utf8-name.zip", make(io.BytesIO(), names=[*CONTENT, "xl/media/\u56fe\u7247.png"]).getvalue())
    save("folders.zip", make(io.BytesIO(), names=["xl/", *CONTENT]).getvalue())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        save("twice.zip", make(io.BytesIO(), names=[*CONTENT, "xl/workbook.xml"]).getvalue())
    limits = zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT
    zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT = 5, 1
    whole = make(io.BytesIO(), long=True).getvalue()
    zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT = limits
    save("zip64.zip", whole)
    save("zip64-prefixed.zip", b"<!-- in front -->" + whole)


def describe(path):
    with zipfile.ZipFile(path) as archive:
        bad = archive.testzip()
        assert bad is None, f"{path}: the checksum of {bad} is wrong"
        return [
            {
                "name": info.filename,
                "sha256": hashlib.sha256(archive.read(info)).hexdigest(),
                "size": info.file_size,
                "packed": info.compress_size,
                "method": info.compress_type,
                "crc": info.CRC,
                "time": list(info.date_time),
                "flags": info.flag_bits,
                "extra": len(info.extra),
            }
            for info in archive.infolist()
        ]


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(pathlib.Path(sys.argv[2]))
    else:
        print(json.dumps([describe(path) for path in sys.argv[2:]]))
