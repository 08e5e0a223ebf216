package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.StatusChange;
import java.util.List;
import java.util.Optional;

/** A day on which a claim came to be seen otherwise. */
final class StatusChangeReader extends RecordReader<StatusChange> {

  private static final Field<Edtf> DATE = Field.required("date", new DateKind(), "since when (EDTF)", "2016-12-27");
  private static final Field<ClaimStatus> STATUS =
      Field.required("status", WordKind.of(ClaimStatus.class), "how it is seen since", "denied");
  private static final Field<Optional<Attribution>> BY = Field.optional("by", new AttributionReader(), "who brought that about");
  private static final Field<List<Reference>> EVIDENCE =
      Field.list("evidence", new EvidenceKind(false), "web addresses, or ids of sources or stories").knownAs("source", "sources", "url");
  private static final Field<String> NOTE = Field.or("", "note", TextKind.upTo(600), "what else is to be said").knownAs("text");

  StatusChangeReader() {
    super(Spec.of("a step of a history", DATE, STATUS, BY, EVIDENCE, NOTE));
  }

  @Override
  StatusChange make(Values values, Reading reading) {
    return new StatusChange(values.get(DATE), values.get(STATUS), values.get(BY), values.get(EVIDENCE), values.get(NOTE), values.at());
  }
}
