"""usage: validate_documents.py SCHEMA DOCUMENT [SCHEMA DOCUMENT]...     Each document must fit its schema; exit 1 otherwise."""
import json
import sys

import jsonschema

status = 0
for schema_path, path in zip(sys.argv[1::2], sys.argv[2::2]):
    with open(schema_path, encoding="utf-8") as f:
        schema = json.load(f)
    jsonschema.Draft7Validator.check_schema(schema)
    with open(path, encoding="utf-8") as f:
        document = json.load(f)
    for error in jsonschema.Draft7Validator(schema).iter_errors(document):
        print(f"{path}: {list(error.absolute_path)}: {error.message}", file=sys.stderr)
        status = 1
sys.exit(status)
