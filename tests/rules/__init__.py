"""Rules of the house: who may import whom, and that every checker is content."""
