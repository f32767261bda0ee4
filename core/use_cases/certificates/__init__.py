"""Give certificates, ask for them, withdraw them, and check who has them."""
