package io.github.hearsay.edtf;
final class Hints {
    static String of(String text, String otherwise) { return otherwise; }
}
