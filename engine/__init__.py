"""The engine: rules and lives in, cited answers out; it knows no law of its own."""
