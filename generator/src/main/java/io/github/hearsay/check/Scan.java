package io.github.hearsay.check;

import io.github.hearsay.check.PageFacts.InternalLink;
import io.github.hearsay.html.HtmlLink;
import io.github.hearsay.html.LinkListener;
import io.github.hearsay.html.LinkScanner;
import io.github.hearsay.render.Rendered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads one page after another, for one thread. A link is taken apart only the first time it is met that climbs to some folder. */
final class Scan implements LinkListener {

  /** The place of what means the same wherever it is read. */
  private static final int ANYWHERE = 0;

  /** The pages of one person come one after the other, so few are met again after many others. */
  private static final int MOST_PIECES = 2_000;

  private static final int MOST_IDS = 1 << 14;

  private static final int MOST_LINKS = 1 << 14;

  private static final int CLIMB = KnownLink.UP.length();

  private final PageScan.Site site;
  private final Memory<Anchor> ids = new Memory<>(MOST_IDS);
  private final Memory<InternalLink> spots = new Memory<>(MOST_IDS);
  private final Memory<KnownLink> known = new Memory<>(MOST_LINKS);
  private final Map<String, Integer> folders = new HashMap<>();
  private final List<String> anchors = new ArrayList<>();
  private long[] hashes = new long[256];
  private final List<InternalLink> links = new ArrayList<>();
  private int[] sound = new int[256];
  private int soundSize;
  private String address = "";
  private int number;
  /** The page itself, the folder above its own, and so on up to the root: the places that a link's leading {@code ../}s climb to. */
  private final int[] places = new int[64];
  private int depth;
  private int lastPlace;
  private final Map<byte[], KnownPiece> pieces = new IdentityHashMap<>();
  private List<Rendered.Piece> here = List.of();

  /** Of {@code site}, by which links are found to be right. */
  Scan(PageScan.Site site) {
    this.site = site;
  }

  /** What a piece holds that many pages have: of each of its links, below one folder, the entry and how far it climbs. */
  private record KnownPiece(int folder, boolean isSame, int[] links) {}

  /** An id and the hash that stands for it. */
  private record Anchor(String id, long hash) {

    Anchor(String id) {
      this(id, Anchors.hash(id));
    }
  }

  /** What the page at {@code of} holds. */
  PageFacts facts(String of, byte[] html, List<Rendered.Piece> shared) {
    if (ids.isFull()) {
      ids.forget();
    }
    if (spots.isFull()) {
      spots.forget();
    }
    if (known.isFull()) {
      known.forget();
      folders.clear();
      pieces.clear();
    }
    if (pieces.size() >= MOST_PIECES) {
      pieces.clear();
    }
    here = shared;
    anchors.clear();
    links.clear();
    soundSize = 0;
    address = of;
    number++;
    findPlaces();
    LinkScanner.scan(html, here.stream().mapToInt(Rendered.Piece::from).toArray(), this);
    return new PageFacts(of, anchors, Anchors.of(Arrays.copyOf(hashes, anchors.size())), links, Arrays.copyOf(sound, soundSize));
  }

  private void findPlaces() {
    places[0] = ++lastPlace;
    depth = 1;
    int slash = address.lastIndexOf('/');
    while (slash > 0 && depth < places.length) {
      slash = address.lastIndexOf('/', slash - 1);
      places[depth++] = folders.computeIfAbsent(address.substring(0, slash + 1), folder -> ++lastPlace);
    }
  }

  @Override
  public void found(HtmlLink.Kind kind, byte[] page, int tag, int start, int end) {
    if (kind == HtmlLink.Kind.ID) {
      anchor(page, start, end);
    } else if (start < end && page[start] == '#') {
      spot(page, start, end);
    } else if (!isElsewhere(page, start, end)) {
      link(page, start, end);
    }
  }

  private void anchor(byte[] page, int start, int end) {
    int id = ids.find(page, start, end, ANYWHERE);
    if (id < 0) {
      id = ids.add(page, start, end, ANYWHERE, new Anchor(LinkScanner.text(page, start, end)));
    }
    Anchor anchor = ids.meaning(id);
    if (anchors.size() == hashes.length) {
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
    }
    hashes[anchors.size()] = anchor.hash;
    anchors.add(anchor.id);
  }

  /** A spot on the page itself. */
  private void spot(byte[] page, int start, int end) {
    int spot = spots.find(page, start, end, ANYWHERE);
    if (spot < 0) {
      spot = spots.add(page, start, end, ANYWHERE, WrittenLink.read(LinkScanner.text(page, start, end), ""));
    }
    if (spots.isFirstOn(number, spot)) {
      InternalLink written = spots.meaning(spot);
      links.add(new InternalLink(written.written(), address, written.anchor(), written.hash()));
    }
  }

  private void link(byte[] page, int start, int end) {
    int climbs = climbs(page, start, end);
    add(known(page, start, end, climbs), climbs);
  }

  private void add(int entry, int climbs) {
    KnownLink link = known.meaning(entry);
    if (link == KnownLink.ELSEWHERE || !known.isFirstOn(number, entry)) {
      return;
    }
    if (link.isSound(site)) {
      if (soundSize + 2 > sound.length) {
        sound = Arrays.copyOf(sound, 2 * sound.length);
      }
      for (int hash : link.sound()) {
        sound[soundSize++] = hash;
      }
    } else {
      links.add(link.written(climbs));
    }
  }

  /** The entry of a link. How far it climbs matters for where it gets to, and then no more. */
  private int known(byte[] page, int start, int end, int climbs) {
    // What climbs further than there are folders means as little everywhere.
    boolean fits = climbs < depth;
    int place = places[fits ? climbs : 0];
    int from = fits ? start + CLIMB * climbs : start;
    int link = known.find(page, from, end, place);
    if (link < 0) {
      String written = LinkScanner.text(page, start, end);
      boolean isInternal = WrittenLink.isInternal(written);
      link = known.add(page, from, end, place, isInternal ? new KnownLink(WrittenLink.read(written, address), climbs) : KnownLink.ELSEWHERE);
    }
    return link;
  }

  /** Its links, when it has been read below the same folder; they are noted as if they had been read here. */
  @Override
  public int piece(int index) {
    if (depth < 2) {
      return 0;
    }
    byte[] utf8 = here.get(index).utf8();
    KnownPiece piece = pieces.get(utf8);
    if (piece == null || piece.isSame && piece.folder != places[1]) {
      piece = read(utf8);
      pieces.put(utf8, piece);
    }
    if (!piece.isSame) {
      return 0;
    }
    for (int i = 0; i < piece.links.length; i += 2) {
      add(piece.links[i], piece.links[i + 1]);
    }
    return utf8.length;
  }

  /**
   * What means something else on each page keeps a piece from being known: an anchor, a spot on the page, a link that does not climb; and so does a
   * tag that goes on behind it.
   */
  private KnownPiece read(byte[] utf8) {
    List<Integer> found = new ArrayList<>();
    boolean[] isSame = {true};
    boolean isWhole = LinkScanner.scanPiece(utf8, (kind, page, tag, start, end) -> {
      int climbs = climbs(page, start, end);
      if (kind != HtmlLink.Kind.ID && climbs > 0) {
        found.add(known(page, start, end, climbs));
        found.add(climbs);
      } else if (kind == HtmlLink.Kind.ID || !isElsewhere(page, start, end)) {
        isSame[0] = false;
      }
    });
    return new KnownPiece(places[1], isWhole && isSame[0], found.stream().mapToInt(Integer::intValue).toArray());
  }

  /** With how many {@code ../}s a link begins. */
  private static int climbs(byte[] page, int start, int end) {
    int climbs = 0;
    for (int at = start; at + 2 < end && page[at] == '.' && page[at + 1] == '.' && page[at + 2] == '/'; at += CLIMB) {
      climbs++;
    }
    return climbs;
  }

  /** Whether an address surely has a scheme or a host of its own; where character references stand in it, that is still to be seen. */
  private static boolean isElsewhere(byte[] page, int start, int end) {
    for (int at = start; at < end; at++) {
      switch (page[at]) {
        case ':' -> {
          return at > start;
        }
        case '/' -> {
          return at == start && at + 1 < end && page[at + 1] == '/';
        }
        case '?', '#', '&' -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
