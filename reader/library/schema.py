"""The tables of the catalogue and of a person's file, as numbered migrations.

A migration that has been released is never changed; a new one is added at the end.
"""

CATALOGUE: tuple[str, ...] = (
    """
    CREATE TABLE report (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        country TEXT NOT NULL DEFAULT '',
        region TEXT NOT NULL DEFAULT '',
        publisher TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT '',
        series TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'archived'))
    );
    CREATE TABLE edition (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        report INTEGER REFERENCES report ON DELETE CASCADE,  -- NULL while it is coming in
        fingerprint TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        updated TEXT NOT NULL DEFAULT '',
        number TEXT NOT NULL DEFAULT '',
        pages INTEGER NOT NULL DEFAULT 0,
        unreadable INTEGER NOT NULL DEFAULT 0,
        current INTEGER NOT NULL DEFAULT 0,
        added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
        extraction INTEGER NOT NULL DEFAULT 1,
        vector BLOB NOT NULL DEFAULT x''
    );
    CREATE INDEX edition_report ON edition (report);
    CREATE INDEX edition_fingerprint ON edition (fingerprint);
    CREATE TABLE file (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        sha256 TEXT NOT NULL UNIQUE,
        path TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        licensee TEXT NOT NULL DEFAULT '',
        encrypted INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX file_edition ON file (edition);
    CREATE TABLE page (
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        number INTEGER NOT NULL,
        width REAL NOT NULL,
        height REAL NOT NULL,
        rotation INTEGER NOT NULL DEFAULT 0,
        label TEXT NOT NULL DEFAULT '',
        trouble TEXT NOT NULL DEFAULT '',
        count INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (edition, number)
    ) WITHOUT ROWID;
    CREATE TABLE words (  -- apart from page, so that laying out 2,400 pages reads no text
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        page INTEGER NOT NULL,
        packed BLOB NOT NULL,
        PRIMARY KEY (edition, page)
    );
    CREATE TABLE section (
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        position INTEGER NOT NULL,
        parent INTEGER NOT NULL,
        level INTEGER NOT NULL,
        heading TEXT NOT NULL,
        kind TEXT NOT NULL,
        page INTEGER NOT NULL,
        word INTEGER NOT NULL,
        top REAL NOT NULL,
        PRIMARY KEY (edition, position)
    ) WITHOUT ROWID;
    CREATE TABLE passage (
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        number INTEGER NOT NULL,
        section INTEGER NOT NULL,
        page INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (edition, number)
    ) WITHOUT ROWID;
    CREATE TABLE caption (
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        text TEXT NOT NULL,
        page INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (edition, position)
    ) WITHOUT ROWID;
    CREATE TABLE record (
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,   -- JSON
        source TEXT NOT NULL,
        PRIMARY KEY (edition, field)
    ) WITHOUT ROWID;
    CREATE TABLE change (  -- what the index follows
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        what TEXT NOT NULL CHECK (what IN ('add', 'remove')),
        edition INTEGER NOT NULL
    );
    CREATE TABLE arrival (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL,
        incoming TEXT NOT NULL DEFAULT '',
        in_place INTEGER NOT NULL DEFAULT 0,
        trouble TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    );
    CREATE TABLE todo (  -- what follows a commit: files to move, records to write
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        what TEXT NOT NULL CHECK (what IN ('move', 'record')),
        file INTEGER NOT NULL DEFAULT 0,
        path TEXT NOT NULL DEFAULT ''
    );
    """,
    """
    ALTER TABLE report ADD COLUMN topic TEXT NOT NULL DEFAULT '';  -- the reader's word
    ALTER TABLE file ADD COLUMN seats TEXT NOT NULL DEFAULT '';
    ALTER TABLE file ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE printed (  -- what the reader's word in `record` stands in place of
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,   -- JSON
        source TEXT NOT NULL,
        PRIMARY KEY (edition, field)
    ) WITHOUT ROWID;
    CREATE TABLE trash (  -- editions that were removed: edition.report is NULL meanwhile
        edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE,
        report INTEGER NOT NULL,
        fields TEXT NOT NULL,  -- JSON: the report's row, should it be gone when they come back
        at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    );
    """,
    """
    CREATE TABLE identity (id TEXT NOT NULL);  -- one row: the same in every copy of a library
    INSERT INTO identity VALUES (lower(hex(randomblob(16))));
    """,
    """
    ALTER TABLE edition ADD COLUMN made TEXT NOT NULL DEFAULT '';   -- when its PDF was made
    ALTER TABLE edition ADD COLUMN named TEXT NOT NULL DEFAULT '';  -- the PDF's own title
    CREATE TABLE looked (  -- what the reader has looked at and found right
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        what TEXT NOT NULL,
        PRIMARY KEY (edition, what)
    ) WITHOUT ROWID;
    """,
    # An arrival without an outcome waits: an import is over when none of its arrivals waits.
    """
    CREATE TABLE import_run (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
        paused INTEGER NOT NULL DEFAULT 0
    );
    ALTER TABLE arrival ADD COLUMN run INTEGER REFERENCES import_run ON DELETE SET NULL;
    ALTER TABLE arrival ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
    ALTER TABLE arrival ADD COLUMN report INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE arrival ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE arrival ADD COLUMN pages INTEGER NOT NULL DEFAULT 0;
    UPDATE arrival SET outcome = 'failed' WHERE trouble != '';
    CREATE INDEX arrival_run ON arrival (run);
    CREATE INDEX arrival_outcome ON arrival (outcome);
    CREATE INDEX arrival_path ON arrival (path);
    CREATE INDEX arrival_edition ON arrival (edition);
    CREATE TABLE removed_copy (  -- files that were removed while their editions stay
        file INTEGER PRIMARY KEY,
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        path TEXT NOT NULL,
        size INTEGER NOT NULL,
        fields TEXT NOT NULL,  -- JSON: the rest of the row of `file`
        at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    );
    """,
    # The publisher's own pages; one without an edition waits for its PDF.
    """
    CREATE TABLE webpage (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        page TEXT NOT NULL,  -- JSON: its record, its notes on editions
        edition INTEGER REFERENCES edition ON DELETE SET NULL,
        likely INTEGER NOT NULL DEFAULT 0,  -- it may be about an edition that is here
        at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    );
    CREATE INDEX webpage_edition ON webpage (edition);
    CREATE TABLE pdf_said (  -- what a page's word in `record` or `printed` stands in place of
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,   -- JSON
        source TEXT NOT NULL,
        PRIMARY KEY (edition, field)
    ) WITHOUT ROWID;
    """,
    # What is worked out from editions, each with the version of what worked it out: made anew
    # where that is another one. `trouble` says why a part of it, or all, could not be had.
    """
    CREATE TABLE cells (
        edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE,
        version INTEGER NOT NULL,
        packed BLOB NOT NULL
    );
    CREATE TABLE comparison (
        id INTEGER PRIMARY KEY,
        older INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        newer INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        version INTEGER NOT NULL,
        changes INTEGER NOT NULL,  -- how many there are
        line TEXT NOT NULL,
        summary TEXT NOT NULL,  -- JSON: model.change.ChangeSummary
        trouble TEXT NOT NULL,
        packed BLOB NOT NULL,
        UNIQUE (older, newer)
    );
    CREATE INDEX comparison_newer ON comparison (newer);
    """,
    # Recognised words stand in `words` behind those of the PDF itself, of which there are `own`.
    """
    ALTER TABLE page ADD COLUMN recognised INTEGER NOT NULL DEFAULT 0;  -- some of its words are
    CREATE TABLE recognised (
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        page INTEGER NOT NULL,
        languages TEXT NOT NULL,  -- as Tesseract is told: "eng+deu"
        state TEXT NOT NULL CHECK (state IN ('wanted', 'words', 'nothing', 'failed')),
        reason TEXT NOT NULL DEFAULT '',
        own INTEGER NOT NULL DEFAULT 0,
        places BLOB NOT NULL DEFAULT x'',
        PRIMARY KEY (edition, page)
    );
    CREATE INDEX recognised_state ON recognised (state);
    CREATE TABLE undivided (  -- editions whose passages are to be made anew
        edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE
    );
    """,
    # Titles change: what an edition is about is its own. The reader's word on what is of one
    # report is kept by fingerprints, each pair both ways round.
    """
    ALTER TABLE edition ADD COLUMN subject TEXT NOT NULL DEFAULT '';
    ALTER TABLE edition ADD COLUMN series TEXT NOT NULL DEFAULT '';
    ALTER TABLE edition ADD COLUMN period TEXT NOT NULL DEFAULT '';
    ALTER TABLE edition ADD COLUMN reason TEXT NOT NULL DEFAULT '';  -- why it is of its report
    ALTER TABLE edition ADD COLUMN confidence REAL NOT NULL DEFAULT 1;
    CREATE TABLE rival (  -- what an edition whose place is doubtful may be instead
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        fingerprint TEXT NOT NULL,
        copy INTEGER NOT NULL,
        PRIMARY KEY (edition, fingerprint)
    ) WITHOUT ROWID;
    CREATE TABLE decided (
        fingerprint TEXT NOT NULL,
        other TEXT NOT NULL,
        together INTEGER NOT NULL,
        PRIMARY KEY (fingerprint, other)
    ) WITHOUT ROWID;
    """,
    # Companies that editions name. A key is a name without its legal form; in reports about one
    # country (scope) it may lead to another company than elsewhere. An edition without a row in
    # `companies_found` is still to be looked through, and is again when what that rests on
    # changes: the triggers see to it, whoever writes.
    """
    CREATE TABLE company (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        country TEXT NOT NULL,  -- "" where the name means the same firm everywhere
        group_key TEXT NOT NULL DEFAULT '',  -- of the firm that it is a country's unit of
        joined INTEGER REFERENCES company ON DELETE SET NULL  -- the reader's word
    );
    CREATE TABLE company_key (
        key TEXT NOT NULL,
        scope TEXT NOT NULL,
        company INTEGER NOT NULL REFERENCES company ON DELETE CASCADE,
        PRIMARY KEY (key, scope)
    ) WITHOUT ROWID;
    CREATE INDEX company_key_company ON company_key (company);
    CREATE TABLE company_spelling (
        company INTEGER NOT NULL REFERENCES company ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (company, name)
    ) WITHOUT ROWID;
    CREATE TABLE appearance (  -- a company in an edition
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        company INTEGER NOT NULL REFERENCES company ON DELETE CASCADE,
        mentions INTEGER NOT NULL,
        listed INTEGER NOT NULL,   -- the record names it
        leading INTEGER NOT NULL,  -- the record, a heading or a caption does
        PRIMARY KEY (edition, company)
    ) WITHOUT ROWID;
    CREATE INDEX appearance_company ON appearance (company, edition, mentions, leading);
    CREATE TABLE mention (
        edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
        company INTEGER NOT NULL REFERENCES company ON DELETE CASCADE,
        page INTEGER NOT NULL,
        count INTEGER NOT NULL,
        place TEXT NOT NULL,
        words TEXT NOT NULL,  -- JSON: their numbers
        PRIMARY KEY (company, edition, page)
    ) WITHOUT ROWID;
    CREATE INDEX mention_edition ON mention (edition);
    CREATE TABLE companies_found (
        edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE,
        version INTEGER NOT NULL
    );
    CREATE TRIGGER company_record_new AFTER INSERT ON record
        WHEN NEW.field IN ('companies', 'country', 'countries', 'publisher')
        BEGIN DELETE FROM companies_found WHERE edition = NEW.edition; END;
    CREATE TRIGGER company_record_gone AFTER DELETE ON record
        WHEN OLD.field IN ('companies', 'country', 'countries', 'publisher')
        BEGIN DELETE FROM companies_found WHERE edition = OLD.edition; END;
    CREATE TRIGGER company_record_other AFTER UPDATE ON record
        WHEN NEW.field IN ('companies', 'country', 'countries', 'publisher')
        BEGIN DELETE FROM companies_found WHERE edition IN (OLD.edition, NEW.edition); END;
    CREATE TRIGGER company_text_other AFTER UPDATE OF fingerprint, report ON edition
        BEGIN DELETE FROM companies_found WHERE edition = NEW.id; END;
    CREATE TRIGGER company_text_more AFTER DELETE ON undivided  -- text was recognised in it
        BEGIN DELETE FROM companies_found WHERE edition = OLD.edition; END;
    """,
    # Which saved page an arrival brought: its row says what has become of that since.
    """
    ALTER TABLE arrival ADD COLUMN webpage INTEGER NOT NULL DEFAULT 0;
    """,
)

PERSON: tuple[str, ...] = (
    """
    CREATE TABLE place (
        fingerprint TEXT PRIMARY KEY,
        page INTEGER NOT NULL,
        top REAL NOT NULL DEFAULT 0,
        zoom REAL NOT NULL DEFAULT 0,
        opened TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    ) WITHOUT ROWID;
    """,
    # A report is known by the fingerprints of its editions: they outlive a catalogue that is
    # rebuilt, and what is put on one edition holds for the report, also when a newer one comes.
    """
    ALTER TABLE place ADD COLUMN furthest INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE place ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
    UPDATE place SET furthest = page;
    CREATE TABLE flagged (
        flag TEXT NOT NULL CHECK (flag IN ('favourite', 'later')),
        fingerprint TEXT NOT NULL,
        at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
        PRIMARY KEY (fingerprint, flag)
    ) WITHOUT ROWID;
    CREATE TABLE tag (
        name TEXT PRIMARY KEY,
        colour TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE tagged (
        tag TEXT NOT NULL REFERENCES tag ON UPDATE CASCADE ON DELETE CASCADE,
        fingerprint TEXT NOT NULL,
        PRIMARY KEY (fingerprint, tag)
    ) WITHOUT ROWID;
    CREATE INDEX tagged_tag ON tagged (tag);
    CREATE TABLE collection (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        parent INTEGER REFERENCES collection ON DELETE CASCADE,
        name TEXT NOT NULL
    );
    CREATE TABLE collected (
        collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
        fingerprint TEXT NOT NULL,
        PRIMARY KEY (fingerprint, collection)
    ) WITHOUT ROWID;
    CREATE INDEX collected_collection ON collected (collection);
    CREATE TABLE saved_search (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        all_editions INTEGER NOT NULL DEFAULT 0
    );
    """,
    """
    CREATE TABLE rule (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        place INTEGER NOT NULL,
        publisher TEXT NOT NULL,
        folder TEXT NOT NULL,
        words TEXT NOT NULL,
        tags TEXT NOT NULL,  -- JSON
        collection INTEGER REFERENCES collection ON DELETE SET NULL,
        language TEXT NOT NULL,
        active INTEGER NOT NULL DEFAULT 1
    );
    """,
    # A note has an anchor in each edition that it was placed in or carried to. `unwritten` lists
    # the editions whose notes are still to be written beside the PDFs.
    """
    CREATE TABLE note (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('highlight', 'underline', 'comment', 'region')),
        colour TEXT NOT NULL,
        text TEXT NOT NULL DEFAULT '',
        made TEXT NOT NULL,
        changed TEXT NOT NULL,
        author TEXT NOT NULL DEFAULT ''
    );
    CREATE TABLE anchor (
        note INTEGER NOT NULL REFERENCES note ON DELETE CASCADE,
        fingerprint TEXT NOT NULL,
        page INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        quote TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        rect TEXT NOT NULL DEFAULT '',  -- JSON, of a region
        PRIMARY KEY (note, fingerprint)
    );
    CREATE INDEX anchor_place ON anchor (fingerprint, page, first);
    CREATE TABLE unwritten (fingerprint TEXT PRIMARY KEY) WITHOUT ROWID;
    """,
    """
    CREATE TABLE bookmark (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        fingerprint TEXT NOT NULL,
        page INTEGER NOT NULL,
        top REAL NOT NULL,
        name TEXT NOT NULL,
        at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    );
    CREATE INDEX bookmark_place ON bookmark (fingerprint, page, top);
    CREATE TABLE tab (  -- the window's tabs as they are open now
        position INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('report', 'answer')),
        what TEXT NOT NULL,  -- a fingerprint, or what was asked
        shown INTEGER NOT NULL DEFAULT 0
    );
    """,
    # What a watch has been asked of: each edition once, and what it found there.
    """
    ALTER TABLE saved_search ADD COLUMN watched INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE watched (
        search INTEGER NOT NULL REFERENCES saved_search ON DELETE CASCADE,
        fingerprint TEXT NOT NULL,
        passages INTEGER NOT NULL DEFAULT 0,
        page INTEGER NOT NULL DEFAULT 0,  -- of the best of them
        seen INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (search, fingerprint)
    ) WITHOUT ROWID;
    """,
    # What became of notes in newer editions. A note that is removed leaves its row here, so that
    # undoing brings its fate back with it; ids are never used twice. And what was seen in watched
    # folders, so that nothing is imported twice.
    """
    CREATE TABLE carried (
        note INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,  -- the newer edition
        source TEXT NOT NULL,
        fate TEXT NOT NULL CHECK (fate IN ('carried', 'moved', 'changed', 'lost')),
        verdict TEXT NOT NULL DEFAULT '' CHECK (verdict IN ('', 'right', 'placed', 'gone')),
        PRIMARY KEY (note, fingerprint)
    ) WITHOUT ROWID;
    CREATE INDEX carried_edition ON carried (fingerprint);
    CREATE TABLE dropped (
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        mtime INTEGER NOT NULL,  -- nanoseconds
        sha256 TEXT NOT NULL DEFAULT ''  -- where its bytes were read
    ) WITHOUT ROWID;
    CREATE INDEX dropped_bytes ON dropped (sha256);
    """,
)
