import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
String finding = 'lessons/01. First Build.md:16:6: error: this byte is not UTF-8'
assert log.count('[ERROR] ' + finding) == 2
assert log.contains('[lessonlint/undecodable-file]')
assert log.count('[INFO] 1 file (1 lesson): 1 error') == 2
assert log.contains('lessonlint found 1 error')
assert log.contains('MojoFailureException')
assert log.contains('BUILD FAILURE')
assert log.contains('BUILD SUCCESS')

Object report = new JsonSlurper().parse(new File(basedir, 'target/reports/lessonlint.json'))
assert report.summary.errors == 1
assert report.diagnostics[0].path == 'lessons/01. First Build.md'
assert !report.tool.version.isEmpty() && report.tool.version != 'development'
