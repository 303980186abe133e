String log = new File(basedir, 'build.log').text
assert log.contains('lessonlint is skipped')
assert !log.contains('01. First Build.md')
