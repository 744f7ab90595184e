"""Open Telecom Reports: the sample library of Report Reader, written from public figures."""
