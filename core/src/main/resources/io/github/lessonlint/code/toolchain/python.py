# Compiles what it reads, a line of JSON at a time, and never runs it.
import ast
import json
import sys

NAME = "<block>"
FLAGS = getattr(ast, "PyCF_ALLOW_TOP_LEVEL_AWAIT", 0)

# What a fragment may be the inside of: here it may return, await, yield, break and continue.
FRAMES = [
    "class X:\n async def f(self):\n  while 1:\n   pass",
    "class X:\n def f(self):\n  while 1:\n   pass",
]


def compiled(tree):
    compile(tree, NAME, "exec", flags=FLAGS, dont_inherit=True)


def framed(frame, statements):
    tree = ast.parse(frame)
    tree.body[0].body[0].body[0].body = statements
    return tree


def faults(statements):
    """Returns what is wrong with some statements in each of the readings; nothing if one fits."""
    found = []
    for tree in [ast.Module(statements, [])] + [framed(f, statements) for f in FRAMES]:
        try:
            compiled(tree)
            return []
        except SyntaxError as e:
            found.append(e)
    return found


def check(code):
    try:
        compiled(code)
        return
    except SyntaxError:
        statements = ast.parse(code, NAME).body
    if faults(statements):
        for statement in statements:
            found = faults([statement])
            if found:
                raise max(found, key=lambda e: (e.lineno or 0, e.offset or 0))


def answer(code):
    try:
        check(code)
        return {"accepted": True}
    except SyntaxError as e:
        # Names of other scopes are not shown; old versions do not place what is in an f-string.
        if "nonlocal" in e.msg or e.filename != NAME:
            return {}
        line = e.lineno or 1
        text = (code.split("\n") + [""] * line)[line - 1]
        column = len(text[: max(0, (e.offset or 1) - 1)].encode("utf-16-le", "replace")) // 2
        return {"accepted": False, "line": line, "column": column, "message": e.msg}
    except (ValueError, OverflowError, MemoryError, RecursionError):
        return {}


def say(what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


say({"version": sys.version.split()[0]})
for request in sys.stdin.buffer:
    say(answer(json.loads(request)["text"]))
