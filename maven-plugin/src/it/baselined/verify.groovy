String log = new File(basedir, 'build.log').text
assert log.contains('nothing found')
assert log.contains('[INFO] not reported: 1 accepted by the baseline')
