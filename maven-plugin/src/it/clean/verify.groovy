String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 2 files (2 lessons): nothing found')
assert log.contains('[INFO] links: ')
assert log.contains('BUILD SUCCESS')
assert !log.contains('generated.md')
