package io.github.hearsay.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import io.github.hearsay.words.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** The templates of a site, each compiled once; shared by all threads. Templates print views and can do nothing else. */
final class Templates {

  static {
    turnLoggingOff();
  }

  private final Configuration configuration;
  private final ViewWrapper wrapper = new ViewWrapper();

  private Templates(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The templates of {@code files}; every one of them sees {@code site}, and has {@code words} to say. */
  static Templates of(TemplateFiles files, Record site, Messages words) {
    return of(files).of(site, words);
  }

  /** The templates of {@code files}, before it is known what they see. */
  static Templates of(TemplateFiles files) {
    Configuration configuration = new ParsedOnce();
    Templates templates = new Templates(configuration);
    configuration.setTemplateLoader(files);
    configuration.setObjectWrapper(templates.wrapper);
    keepCompiled(configuration);
    escapeEverything(configuration);
    allowNothing(configuration);
    useNoLocale(configuration);
    failLoudly(configuration);
    return templates;
  }

  /** Lets every template see {@code site}, and have {@code words} to say; once, and before the first is written. */
  Templates of(Record site, Messages words) {
    try {
      configuration.setSharedVariable("site", wrapper.wrap(site));
      configuration.setSharedVariable("words", new TemplateWords(words));
      configuration.setSharedVariable("say", new Say(words));
      configuration.setSharedVariable("equal", new Equal());
      configuration.setSharedVariable("same", new Same(configuration));
    } catch (TemplateModelException notAView) {
      throw new IllegalArgumentException(notAView);
    }
    return this;
  }

  /** Parses the template {@code name}, so that it need not be parsed when the first page wants it. */
  void parse(String name) {
    try {
      configuration.getTemplate(name);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * Writes {@code view} as the template {@code name} says.
   *
   * @throws TemplateFault if the template cannot be used, or fails on this view
   */
  void write(String name, Record view, Writer out) throws TemplateFault {
    try {
      Template template = configuration.getTemplate(name);
      template.createProcessingEnvironment(wrapper.page(view), out).process();
    } catch (TemplateException | IOException | StackOverflowError failure) {
      throw TemplateFault.of(name, view, failure);
    }
  }

  private static void keepCompiled(Configuration configuration) {
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
  }

  private static void escapeEverything(Configuration configuration) {
    configuration.setOutputFormat(Html.FORMAT);
    configuration.setRegisteredCustomOutputFormats(List.of(Html.FORMAT));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setURLEscapingCharset("UTF-8");
  }

  private static void allowNothing(Configuration configuration) {
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
  }

  private static void useNoLocale(Configuration configuration) {
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setArithmeticEngine(ArithmeticEngine.CONSERVATIVE_ENGINE);
  }

  private static void failLoudly(Configuration configuration) {
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
  }

  /** FreeMarker would otherwise look for a logging library at run time and log beside our own reports. */
  @SuppressWarnings("deprecation")
  private static void turnLoggingOff() {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
