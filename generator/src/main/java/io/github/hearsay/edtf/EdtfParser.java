package io.github.hearsay.edtf;
final class EdtfParser {
    EdtfParser(String text) { }
    Edtf value() { throw new UnsupportedOperationException("not there yet"); }
}
