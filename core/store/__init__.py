"""Postgres: tables with named constraints, and one module of queries per noun."""
