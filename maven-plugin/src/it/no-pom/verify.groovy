String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] lessons/01. First Build.md:16:6: error: ')
assert log.contains('[INFO] 1 file (1 lesson): 1 error')
assert log.contains('MojoFailureException')

List<String> parameters = ['skip', 'sourceDirectories', 'includes', 'excludes', 'configFile',
    'failOnViolation', 'violationSeverity', 'outputFormat', 'outputFile']
for (String parameter : parameters) {
    assert log.contains('User property: lessonlint.' + parameter)
}
