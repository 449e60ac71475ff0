package org.fazhi.web.access;

/** Paths with rules of their own; what anyone may fetch is declared in web.xml. */
final class Open {

    private Open() {
    }

    /** {@return whether a path is a style sheet, script, font or picture: never asks the database who wants it} */
    static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/") || path.equals("/favicon.ico");
    }

    /** {@return whether a path describes the REST interface; it needs no token} */
    static boolean isDescription(String path) {
        return path.equals("/api/v1/openapi");
    }

    /** {@return whether a path may be used before a due change of password is done} */
    static boolean whilePasswordIsDue(String path) {
        return path.equals("/password.xhtml") || path.equals("/logout");
    }
}
