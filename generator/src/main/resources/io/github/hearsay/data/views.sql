CREATE VIEW timeline AS
SELECT e.id, e.date, e.date_from, e.date_to, e.title, e.certainty, e.reported, e.reported_from,
  (SELECT group_concat(name, ', ') FROM (
    SELECT p.name FROM event_people ep JOIN people p ON p.id = ep.person WHERE ep.event = e.id ORDER BY p.sort_name, p.id)) AS people
FROM events e
ORDER BY e.date_from IS NULL, e.date_from, e.date_to DESC, e.id;

CREATE VIEW claims_by_status AS
SELECT status, count(*) AS statements, sum(claims) AS claims FROM statements GROUP BY status ORDER BY 2 DESC, 1;

CREATE VIEW claims_about_people AS
SELECT p.id AS person, p.name, c.id AS claim, c.text, c.status, c.said_by, s.id AS story, s.published_from
FROM claim_people cp
JOIN people p ON p.id = cp.person
JOIN claims c ON c.id = cp.claim
JOIN stories s ON s.id = c.story;

CREATE VIEW seen_together AS
SELECT a.person AS person, b.person AS other, count(*) AS stories
FROM story_people a
JOIN story_people b ON a.story = b.story AND a.person < b.person
WHERE a.role = 'about' AND b.role = 'about'
GROUP BY 1, 2;

CREATE VIEW relations_by_name AS
SELECT p.name, r.kind, o.name AS other, r.since, r.until, r.ended, r.level
FROM relations r
JOIN people p ON p.id = r.person
LEFT JOIN people o ON o.id = r.other;
