package io.github.hearsay.redact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** An archive in which one name, Zoë Hartmann's, stands wherever a name can stand. */
final class LeakArchive {

  static final String NAME = "Zoë Hartmann";

  static final byte[] DOT =
      Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final Path content;

  LeakArchive(Path folder) {
    this.content = folder.resolve("content");
  }

  Path content() {
    return content;
  }

  LeakArchive write(String file, String text) throws IOException {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  LeakArchive write(String file, byte[] bytes) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
    return this;
  }

  /** The name in every field and form, but in nothing that only the proof can find. */
  LeakArchive planted() throws IOException {
    write("site.yml", "title: Murmur\nurl: https://example.org/\nnow: 2026-11-22\n");
    write("people/zoe-hartmann.md", "---\nname: Zoë Hartmann\naliases: [Z. Hartmann-Roe]\nnames:\n  - {value: Zoe Roe, kind: birth}\nshort: Zoë\n"
        + "born: 1980-02-03\nsame-as: https://www.wikidata.org/wiki/Q1\nformer-ids: [hartmann]\nrelations:\n  - {parent: Ada Bell}\n---\nZoë was born in Ulm.\n");
    write("people/ada-bell.md", "---\nname: Ada Bell\ndescription: Mother of Zoe Hartmann\nrelations:\n  - {friend: Max Rau, note: Met through Zoë Hartmann}\n---\n"
        + "Ada is the mother of [[Zoë Hartmann]] and of [her](person:zoe-hartmann). See [this](zoe-hartmann.md).\n");
    write("people/max-rau.md", "---\nname: Max Rau\n---\nNot to be confused with *Zoë* **Hartmann**.\n");
    write("topics/zoe-hartmann-affair.md", "---\nname: The Zoë Hartmann affair\ndescription: Of Zoë Hartmann\n---\nAbout Zoë Hartmann.\n");
    write("places/hartmann-house.md", "---\nname: Zoë Hartmann's house\n---\n");
    write("articles/zoe-hartmanns-ring.md", "---\ntitle: Zoë Hartmann's ring\ndate: 2020-05-06\npeople: [Zoë Hartmann, Ada Bell]\nmentions: [Max Rau]\n"
        + "topics: [The Zoë Hartmann affair]\nplaces: [hartmann-house]\nsummary: HARTMANN, ZOË and the ring\naliases: /old/zoe-hartmann/\n"
        + "image: {src: zoe_hartmann.png, alt: Zoë Hartmann with a ring, credit: Z. Hartmann-Roe}\n"
        + "events:\n  - {title: Zoë Hartmann loses a ring, date: 2020-05-01, people: [Zoë Hartmann, Ada Bell], place: hartmann-house}\n"
        + "  - {title: She finds it, date: 2020-05-02, id: found, people: [Zoë Hartmann]}\n"
        + "claims:\n  - {text: Zoë Hartmann sold it, said-by: {person: Zoë Hartmann}, about: [Zoë Hartmann, Ada Bell], id: zoe-hartmann-sold}\n"
        + "  - {text: She was away, said-by: {anonymous: a friend of Zoë Hartmann}, about: [Zoë Hartmann], id: away}\n"
        + "sources:\n  - {publisher: The Hartmann Zoe Post, title: Zoë Hartmann, url: 'https://news.example/zoe-hartmann-ring', id: post}\n"
        + "corrections:\n  - {date: 2020-06-01, kind: correction, target: 'claim:away', text: It was not Zoë Hartmann who was away.}\n---\n"
        + "Zoë Hartmann lost a ring. Then Zoë found it, says [Zoë H.](person:hartmann).\n\n## What Zoë Hartmann said\n\nSee [above](#what-zoë-hartmann-said) and"
        + " [elsewhere](https://news.example/Zo%C3%AB_Hartmann).\n\n![Zoë Hartmann](zoe_hartmann.png \"Zoë Hartmann\")\n");
    write("articles/second.md", "---\ntitle: A second story\ndate: 2021-05-06\npeople: [Ada Bell]\nrelated: [zoe-hartmanns-ring]\n"
        + "claims:\n  - {text: She was there, said-by: {anonymous: a friend}, repeats: away}\n"
        + "events:\n  - {title: Found, date: 2020-05-02, same-as: found}\n---\n"
        + "As [told](article:zoe-hartmanns-ring). A Hartmannsweiler and Zoe Hartmannson are somebody else. ZOE HARTMANN was silent.\n");
    return write("articles/zoe_hartmann.png", DOT);
  }

  /** A picture whose text chunk of {@code type} holds {@code text}. */
  static byte[] png(String type, byte[] text) {
    ByteBuffer chunk = ByteBuffer.allocate(12 + text.length).putInt(text.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(text);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + text.length);
    chunk.putInt((int) sum.getValue());
    int header = 8 + 25;
    return ByteBuffer.allocate(DOT.length + chunk.capacity()).put(DOT, 0, header).put(chunk.array()).put(DOT, header, DOT.length - header).array();
  }

  static byte[] zipped(String keyword, String text) {
    Deflater deflater = new Deflater();
    deflater.setInput(text.getBytes(StandardCharsets.ISO_8859_1));
    deflater.finish();
    byte[] buffer = new byte[100 + text.length() / 100];
    int length = deflater.deflate(buffer);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((keyword + "\0\0").getBytes(StandardCharsets.ISO_8859_1));
    out.write(buffer, 0, length);
    return out.toByteArray();
  }

  /** A JPEG of nothing but a segment. */
  static byte[] jpeg(int marker, String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return ByteBuffer.allocate(8 + bytes.length).put((byte) 0xff).put((byte) 0xd8).put((byte) 0xff).put((byte) marker)
        .putShort((short) (2 + bytes.length)).put(bytes).put((byte) 0xff).put((byte) 0xd9).array();
  }
}
