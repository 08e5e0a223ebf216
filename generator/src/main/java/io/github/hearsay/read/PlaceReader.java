package io.github.hearsay.read;

import io.github.hearsay.model.Place;
import io.github.hearsay.model.Place.Coordinates;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import java.math.BigDecimal;
import java.util.Optional;

/** A place. */
final class PlaceReader extends RecordReader<Place> {

  private static final Field<String> NAME = CommonFields.name("Paris");
  private static final Field<Optional<Place.Kind>> KIND =
      Field.optional("kind", WordKind.of(Place.Kind.class), "what sort of place it is").knownAs("type");
  private static final Field<Optional<Reference>> WITHIN =
      Field.optional("within", ReferenceKind.to("a place"), "the place it lies in").knownAs("in", "part-of", "parent");
  private static final Field<Optional<BigDecimal>> LATITUDE =
      Field.optional("latitude", DecimalKind.between(-90, 90), "decimal degrees, north").knownAs("lat");
  private static final Field<Optional<BigDecimal>> LONGITUDE =
      Field.optional("longitude", DecimalKind.between(-180, 180), "decimal degrees, east").knownAs("lon", "lng", "long");
  private static final Field<Boolean> PRIVATE =
      Field.or(false, "private", new FlagKind(), "true for a home: only the place it lies within is shown");

  PlaceReader() {
    super(
        Spec.of(
            Folder.PLACES.noun(), NAME, KIND, WITHIN, CommonFields.ALIASES, CommonFields.DESCRIPTION, LATITUDE, LONGITUDE, PRIVATE,
            CommonFields.SAME_AS, CommonFields.FORMER_IDS, CommonFields.SLUG, CommonFields.ALLOW));
  }

  @Override
  void check(Values values) {
    if (values.isGiven(LATITUDE) != values.isGiven(LONGITUDE)) {
      Field<?> given = values.isGiven(LATITUDE) ? LATITUDE : LONGITUDE;
      Field<?> missing = values.isGiven(LATITUDE) ? LONGITUDE : LATITUDE;
      values.fail(
          Code.MISSING_FIELD, values.at(given), "the place has a " + given.key() + " but no " + missing.key(), "write both, or neither");
    }
  }

  @Override
  Place make(Values values, Reading reading) {
    Optional<Coordinates> coordinates = values.get(LATITUDE)
        .flatMap(north -> values.get(LONGITUDE).map(east -> new Coordinates(north.doubleValue(), east.doubleValue())));
    return new Place(
        reading.id(), values.at(NAME), values.get(NAME), values.get(KIND), values.get(WITHIN), values.get(CommonFields.ALIASES),
        values.get(CommonFields.DESCRIPTION), coordinates, values.get(PRIVATE), values.get(CommonFields.SAME_AS),
        values.get(CommonFields.FORMER_IDS), values.get(CommonFields.ALLOW), reading.body());
  }
}
