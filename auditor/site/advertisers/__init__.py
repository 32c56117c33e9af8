"""What is asked of those who advertise: age, documents, face, number, licence, payment."""
