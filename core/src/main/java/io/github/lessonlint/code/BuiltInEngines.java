package io.github.lessonlint.code;

import io.github.lessonlint.code.html.HtmlEngine;
import io.github.lessonlint.code.ini.IniEngine;
import io.github.lessonlint.code.java.JavaEngine;
import io.github.lessonlint.code.json.JsonEngine;
import io.github.lessonlint.code.lua.LuaEngine;
import io.github.lessonlint.code.properties.PropertiesEngine;
import io.github.lessonlint.code.protobuf.ProtobufEngine;
import io.github.lessonlint.code.python.PythonEngine;
import io.github.lessonlint.code.shell.ShellEngine;
import io.github.lessonlint.code.sql.SqlEngine;
import io.github.lessonlint.code.toml.TomlEngine;
import io.github.lessonlint.code.treesitter.TreeSitterEngine;
import io.github.lessonlint.code.xml.XmlEngine;
import io.github.lessonlint.code.yaml.YamlEngine;
import java.util.List;
import java.util.stream.Stream;

/** The engines there are. */
public final class BuiltInEngines {

  private BuiltInEngines() {}

  /** Returns all engines. None of them loads what it works with before it is asked. */
  public static List<CodeEngine> all() {
    return Stream.concat(embedded().stream(), TreeSitterEngine.all().stream()).toList();
  }

  private static List<CodeEngine> embedded() {
    return List.of(
        new JavaEngine(),
        new PythonEngine(),
        new JsonEngine(),
        new YamlEngine(),
        new XmlEngine(),
        new PropertiesEngine(),
        new TomlEngine(),
        new IniEngine(),
        new HtmlEngine(),
        new SqlEngine(),
        new LuaEngine(),
        new ProtobufEngine(),
        new ShellEngine());
  }
}
