String log = new File(basedir, 'build.log').text
String finding = "wrong/assertions.md:13:23: error: this Java code does not compile: " +
    "there is no method 'containsExactlyInOrder(String,String)'"
assert log.count('[ERROR] ' + finding) == 1
assert log.count('[INFO] 1 file (0 lessons): 1 error') == 1
assert log.count('[INFO] 1 file (0 lessons): nothing found') == 2
assert log.contains('BUILD FAILURE')
assert log.contains('BUILD SUCCESS')
