"""What a kiosk has counted of its visits: read, summed up, shown, and made up for trying it out."""
