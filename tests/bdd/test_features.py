"""Every scenario of every feature is a test."""

from pytest_bdd import scenarios

scenarios(".")
