String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 2 files (1 lesson): nothing found')
