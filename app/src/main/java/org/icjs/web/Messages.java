package org.icjs.web;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All texts that people read, from {@code messages/*_en.properties}. A language is added by files {@code messages/*_lus.properties},
 * whole or in part: what is not there yet is shown in English.
 */
@Configuration(proxyBeanMethods = false)
public class Messages {
    private static final Pattern FILE = Pattern.compile("([a-z]+)(?:_([a-z]{2,3}))?\\.properties");

    @Bean
    static MessageSource messageSource() {
        return source();
    }

    /** Those that the layout is written in: what citizens alone read is in more. English first, then by name. */
    @Bean
    static Languages languages() {
        TreeSet<String> codes = new TreeSet<>();
        files().stream().filter(file -> file.base().equals("web")).forEach(file -> codes.add(file.language()));
        codes.remove("en");
        List<Locale> all = new ArrayList<>(List.of(Locale.ENGLISH));
        codes.forEach(code -> all.add(Locale.of(code)));
        return new Languages(all);
    }

    /** The same texts outside Spring. A text that is missing shows its key. */
    public static MessageSource source() {
        ResourceBundleMessageSource source = filled(new ResourceBundleMessageSource());
        source.setParentMessageSource(filled(new English()));
        source.setUseCodeAsDefaultMessage(true);
        return source;
    }

    private static ResourceBundleMessageSource filled(ResourceBundleMessageSource source) {
        files().forEach(file -> source.addBasenames("messages/" + file.base()));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.ENGLISH);
        return source;
    }

    /** What a language's file lacks is said in English, text by text. */
    private static final class English extends ResourceBundleMessageSource {
        @Override
        protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
            return super.resolveCode(code, Locale.ENGLISH);
        }

        @Override
        protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
            return super.resolveCodeWithoutArguments(code, Locale.ENGLISH);
        }
    }

    private record File(String base, String language) {}

    private static List<File> files() {
        List<File> found = new ArrayList<>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                Matcher file = FILE.matcher(String.valueOf(resource.getFilename()));
                if (file.matches()) {
                    found.add(new File(file.group(1), file.group(2) == null ? "en" : file.group(2)));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }
}
