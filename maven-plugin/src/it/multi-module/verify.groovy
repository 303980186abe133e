String log = new File(basedir, 'build.log').text
// The whole once in the first and in the third build, one module alone in the second.
assert log.count('[INFO] 2 files (2 lessons): nothing found') == 2
assert log.count('[INFO] 1 file (1 lesson): nothing found') == 1
assert log.count('basics was already checked with the folder it lies in') == 2
assert log.count('advanced was already checked with the folder it lies in') == 2
assert !log.contains('not marked as @threadSafe') && !log.contains('not thread-safe')
