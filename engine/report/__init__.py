"""Findings as tables, trees and pages."""
