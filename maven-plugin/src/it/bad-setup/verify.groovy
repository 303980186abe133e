String log = new File(basedir, 'build.log').text
assert log.contains("configFile 'gone.yaml' is neither in ")
assert log.contains("violationSeverity is 'eror', which is none of error, warning, info; did you mean 'error'?")
assert log.contains("gone' does not exist")
assert log.contains("outputFormat is 'json', but no outputFile says where to write the report")
assert log.contains('MojoExecutionException')
assert !log.contains('MojoFailureException')
assert log.contains("'code.require' of the configuration names fortran, but a block in it could not be checked: lessons/02. Second Build.md:17 (no parser reads this language)")
