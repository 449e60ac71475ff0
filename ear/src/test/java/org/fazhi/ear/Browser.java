package org.fazhi.ear;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.launcher.Provision;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Page} of Chromium as an office desk has it: 1366 × 768, Chinese, Beijing time. Each parameter of a test is a
 * person of its own (own cookies), so a test with two pages has two people logged in. When a test fails, each page is photographed.
 *
 * <p>Use: {@code @ExtendWith(Browser.class)} on the class, {@code Page page} as parameter of the test.
 */
public class Browser implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace SPACE = Namespace.create(Browser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var chromium = test.getRoot().getStore(SPACE).getOrComputeIfAbsent("chromium", key -> new Running(), Running.class);
        return test.getStore(SPACE).getOrComputeIfAbsent("people", key -> new People(), People.class).enter(chromium.browser);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var people = test.getStore(SPACE).get("people", People.class);
        if (people != null && test.getExecutionException().isPresent()) {
            for (int i = 0; i < people.pages.size(); i++) {
                picture(people.pages.get(i), "failed-" + test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName()
                        + "-" + i);
            }
        }
    }

    /** Photographs the whole page as {@code ear/target/screenshots/<name>.png}. {@return the file} */
    public static Path picture(Page page, String name) {
        var file = OpenHouse.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** The browser, started once for all tests. */
    private static final class Running implements AutoCloseable {
        private final Playwright playwright;
        private final com.microsoft.playwright.Browser browser;

        Running() {
            var program = Provision.chromium().orElseThrow(() -> new IllegalStateException("no Chromium: run mvn verify, which provides it"));
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            // No sandbox: it cannot be had by root or in most containers, and the only site visited is our own.
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--lang=zh-CN")));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** The pages of one test. */
    private static final class People implements AutoCloseable {
        private final List<BrowserContext> contexts = new ArrayList<>();
        private final List<Page> pages = new ArrayList<>();

        Page enter(com.microsoft.playwright.Browser browser) {
            var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1366, 768)
                    .setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setAcceptDownloads(true));
            contexts.add(context);
            pages.add(context.newPage());
            return pages.get(pages.size() - 1);
        }

        @Override
        public void close() {
            contexts.forEach(BrowserContext::close);
        }
    }
}
