CREATE TABLE author (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE book (
    id        INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES author (id),
    title     TEXT NOT NULL,
    year      INTEGER
);

INSERT INTO author (id, name) VALUES (1, 'Ada Brook'), (2, 'Lin Marsh'), (3, 'Omar Vale');
INSERT INTO book (id, author_id, title, year) VALUES
    (1, 1, 'Rivers', 2001),
    (2, 1, 'Stones', 2007),
    (3, 2, 'Clouds', NULL);
