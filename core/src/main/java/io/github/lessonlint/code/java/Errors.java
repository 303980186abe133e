package io.github.lessonlint.code.java;

import java.util.Set;

/** What is known of the compiler's errors, by the names that it gives to their messages. */
final class Errors {

  /** A name is not known, or what it stands for cannot be looked at. */
  static final Set<String> UNRESOLVED =
      Set.of(
          "cant.resolve",
          "cant.resolve.args",
          "cant.resolve.args.params",
          "cant.resolve.location",
          "cant.resolve.location.args",
          "cant.resolve.location.args.params",
          "cant.access",
          "cant.ref.before.ctor.called",
          "doesnt.exist",
          "package.not.visible",
          "not.def.access.class.intf.cant.access",
          "not.def.access.class.intf.cant.access.reason",
          "not.def.access.package.cant.access",
          "not.def.public.cant.access",
          "not.encl.class",
          "encl.class.required",
          "import.requires.canonical",
          "static.imp.only.classes.and.interfaces");

  /** The block is none that can be compiled: it shows two versions, or needs another Java. */
  static final Set<String> POISON =
      Set.of(
          "duplicate.class",
          "same.binary.name",
          "class.file.not.found",
          "feature.not.supported.in.source",
          "feature.not.supported.in.source.plural",
          "preview.feature.disabled",
          "preview.feature.disabled.plural",
          "preview.feature.disabled.classfile");

  /** Errors in a call. */
  static final Set<String> CALL = Set.of("cant.apply.symbol", "cant.apply.symbols");

  /** Errors of what has operands; of what these types are above or below makes no difference. */
  static final Set<String> OPERATOR =
      Set.of("cant.deref", "operator.cant.be.applied", "operator.cant.be.applied.1");

  /** Errors in an expression, which have nothing to do with the code around it. */
  static final Set<String> LOCAL =
      Set.of(
          "cant.apply.symbol",
          "cant.apply.symbols",
          "cant.deref",
          "incomparable.types",
          "operator.cant.be.applied",
          "operator.cant.be.applied.1",
          "prob.found.req",
          "type.found.req");

  /** Errors in a method, which have nothing to do with the code around it. */
  static final Set<String> IN_METHOD =
      Set.of(
          "already.defined",
          "cant.assign.val.to.final.var",
          "cant.assign.val.to.var",
          "cant.ref.non.effectively.final.var",
          "local.var.accessed.from.icls.needs.final",
          "missing.ret.stmt",
          "unreachable.stmt",
          "unreported.exception.need.to.catch.or.throw",
          "var.might.already.be.assigned",
          "var.might.not.have.been.initialized");

  /** Errors that are the author's where all names are known. */
  static final Set<String> CERTAIN =
      Set.of(
          "abstract.cant.be.instantiated",
          "already.defined",
          "array.req.but.found",
          "cant.apply.diamond.1",
          "cant.apply.symbol",
          "cant.apply.symbols",
          "cant.assign.val.to.final.var",
          "cant.assign.val.to.var",
          "cant.deref",
          "cant.infer.local.var.type",
          "cant.inherit.from.final",
          "cant.inherit.from.sealed",
          "cant.ref.non.effectively.final.var",
          "class.public.should.be.in.file",
          "const.expr.req",
          "cyclic.inheritance",
          "does.not.override.abstract",
          "duplicate.case.label",
          "duplicate.default.label",
          "enum.label.must.be.unqualified.enum",
          "except.already.caught",
          "foreach.not.applicable.to.type",
          "generic.throwable",
          "incomparable.types",
          "initializer.must.be.able.to.complete.normally",
          "intf.expected.here",
          "invalid.mref",
          "local.var.accessed.from.icls.needs.final",
          "method.does.not.override.superclass",
          "missing.meth.body.or.decl.abstract",
          "missing.ret.stmt",
          "no.intf.expected.here",
          "non-static.cant.be.ref",
          "non.sealed.sealed.or.final.expected",
          "not.exhaustive",
          "not.exhaustive.statement",
          "not.within.bounds",
          "operator.cant.be.applied",
          "operator.cant.be.applied.1",
          "override.meth",
          "override.meth.doesnt.throw",
          "override.static",
          "override.weaker.access",
          "pattern.dominated",
          "prob.found.req",
          "record.cannot.declare.instance.fields",
          "recursive.ctor.invocation",
          "ref.ambiguous",
          "report.access",
          "type.found.req",
          "unreachable.stmt",
          "unreported.exception.default.constructor",
          "unreported.exception.implicit.close",
          "unreported.exception.need.to.catch.or.throw",
          "var.might.already.be.assigned",
          "var.might.be.assigned.in.loop",
          "var.might.not.have.been.initialized",
          "var.not.initialized.in.default.constructor",
          "wrong.number.type.args");

  /** Errors of members that may stand in a class that the fragment does not show. */
  static final Set<String> FRAME_CLASS =
      Set.of(
          "does.not.override.abstract",
          "method.does.not.override.superclass",
          "missing.meth.body.or.decl.abstract",
          "non-static.cant.be.ref",
          "var.not.initialized.in.default.constructor");

  /** Errors of statements that may stand in a method or a loop that the fragment does not show. */
  static final Set<String> FRAME_METHOD =
      Set.of(
          "already.defined",
          "unreachable.stmt",
          "unreported.exception.need.to.catch.or.throw",
          "unreported.exception.implicit.close",
          "unreported.exception.default.constructor",
          "var.might.already.be.assigned",
          "var.might.not.have.been.initialized");

  /** Errors that code which an annotation asks for may make go away. */
  static final Set<String> GENERATED =
      Set.of(
          "cant.apply.symbol",
          "cant.apply.symbols",
          "does.not.override.abstract",
          "method.does.not.override.superclass",
          "report.access",
          "unreported.exception.need.to.catch.or.throw",
          "var.might.not.have.been.initialized",
          "var.not.initialized.in.default.constructor");

  private Errors() {}
}
