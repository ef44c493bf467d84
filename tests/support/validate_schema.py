#!/usr/bin/env python3
"""Says for every JSON file of a folder whether a JSON Schema refuses it.

    validate_schema.py SCHEMA FOLDER

prints `accepts NAME` or `refuses NAME` for each file, sorted by name. Text that is not strict JSON is
refused; numbers are exact; of a member given twice the first counts.
"""
import decimal
import json
import pathlib
import sys

import jsonschema


def number(text):
    value = decimal.Decimal(text)
    is_small_integer = value.adjusted() < 400 and value == value.to_integral_value()
    return int(value) if is_small_integer else value


def refuse_constant(name):
    raise ValueError(name + " is not JSON")


def first_of_each(pairs):
    return dict(reversed(pairs))


def strict_json(path):
    text = path.read_bytes().decode("utf-8")
    value = json.loads(text, parse_float=number, parse_constant=refuse_constant,
                       object_pairs_hook=first_of_each)
    json.dumps(value, ensure_ascii=False, default=str).encode("utf-8")  # no lone surrogates
    return value


def main():
    schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sorted(pathlib.Path(sys.argv[2]).iterdir()):
        try:
            accepts = validator.is_valid(strict_json(path))
        except (ValueError, RecursionError):
            accepts = False
        print("accepts" if accepts else "refuses", path.name)


main()
