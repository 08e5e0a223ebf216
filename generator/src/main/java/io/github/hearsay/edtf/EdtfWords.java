package io.github.hearsay.edtf;
/** Says a date in words for people. */
public final class EdtfWords {
    private EdtfWords() { }
    public static String of(Edtf value) { throw new UnsupportedOperationException("not there yet"); }
}
