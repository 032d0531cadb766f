"""The staff's way in, and what their page offers. ``view`` holds the rest; QML sees nothing but what it gives."""
