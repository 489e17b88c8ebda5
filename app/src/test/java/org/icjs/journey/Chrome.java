package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser in which officers sign in one after another, each in a session of his own. */
final class Chrome implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Where pictures go: {@code -Dicjs.pictures=DIR}; none are taken without it. */
    private static final @Nullable String PICTURES = System.getProperty("icjs.pictures");

    private final String base;
    private final ChromeDriver driver;
    private final Map<String, Cookie> sessions = new HashMap<>();
    private String officer = "";

    private Chrome(String base, ChromeOptions options, Dimension size) {
        this.base = base;
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(found("chromedriver").toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        driver.manage().window().setSize(size);
    }

    static Chrome desktop(int port) {
        return new Chrome("http://localhost:" + port, options(), new Dimension(1280, 900));
    }

    /** As narrow as phones are. */
    static Chrome phone(int port) {
        ChromeOptions options = options();
        options.setExperimentalOption(
                "mobileEmulation", Map.of("deviceMetrics", Map.of("width", 360, "height", 740, "pixelRatio", 2.0)));
        return new Chrome("http://localhost:" + port, options, new Dimension(400, 800));
    }

    /** Without any script of the pages. */
    static Chrome plain(int port) {
        ChromeOptions options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return new Chrome("http://localhost:" + port, options, new Dimension(1280, 900));
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found("chromium").toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // A microphone that plays tones, and nobody has to be asked for it.
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--lang=en-IN");
    }

    private static Path found(String program) {
        for (String folder : List.of("/usr/bin", "/usr/local/bin", "/snap/bin")) {
            Path path = Path.of(folder, program);
            if (Files.isExecutable(path)) {
                return path;
            }
        }
        throw new IllegalStateException(program + " is not installed; .ci/run installs it");
    }

    /** Who works with the browser from now on; signs in the first time. */
    void as(String code, String password) {
        if (code.equals(officer)) {
            return;
        }
        if (officer.isEmpty()) {
            open("/signin");
        }
        driver.manage().deleteAllCookies();
        Cookie session = sessions.get(code);
        if (session == null) {
            open("/signin");
            type(element("officer"), code);
            type(element("password"), password);
            press("main button[type=submit]");
            until(page -> page.getCurrentUrl() != null && !path().startsWith("/signin"));
            sessions.put(
                    code,
                    driver.manage().getCookies().stream()
                            .filter(Cookie::isHttpOnly)
                            .findFirst()
                            .orElseThrow());
        } else {
            driver.manage().addCookie(session);
        }
        officer = code;
    }

    void open(String path) {
        driver.get(base + path);
        check();
    }

    /** That the page fits its width, has one heading, and the browser complains of nothing. */
    private void check() {
        until(_ -> !all("h1").isEmpty());
        assertThat(all("h1")).as("headings of %s", path()).hasSize(1);
        Object over = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as("pixels by which %s is too wide", path()).isEqualTo(0L);
        assertThat(driver.executeScript("return Array.from(document.querySelectorAll('form [name]'))"
                        + ".map(e => e.name).filter(name => name in HTMLFormElement.prototype)"))
                .as("inputs of %s that hide what a form itself has under that name", path())
                .isEqualTo(List.of());
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("status of 422"))
                .toList();
        assertThat(complaints).as("what the browser says of %s", path()).isEmpty();
    }

    String path() {
        URI at = URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
        return at.getPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Inputs of that name on the page itself: its head has a box to search in. */
    List<WebElement> named(String name) {
        return all("main [name='" + name + "']");
    }

    WebElement element(String id) {
        return driver.findElement(By.id(id));
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    void type(WebElement input, String text) {
        input.clear();
        input.sendKeys(text);
    }

    /** Presses a button or follows a link, and waits for the page that comes. */
    void press(String css) {
        press(driver.findElement(By.cssSelector(css)));
    }

    void press(WebElement element) {
        driver.executeScript("window.left = true");
        click(element);
        until(_ ->
                Boolean.TRUE.equals(driver.executeScript("return !window.left && document.readyState == 'complete'")));
        check();
    }

    void click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Clicks the element of that number, looked for again when the page has put another in its place. */
    void clickOne(String css, int number) {
        until(_ -> {
            click(all(css).get(number));
            return true;
        });
    }

    /** Waits for what the page will show; an element that the page puts another in the place of is looked for again. */
    <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    Object script(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** Takes a picture of the page as far as the window shows it. */
    void picture(String name) {
        if (PICTURES != null) {
            try {
                Path folder = Files.createDirectories(Path.of(PICTURES));
                Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
