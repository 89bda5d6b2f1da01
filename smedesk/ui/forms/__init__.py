"""Forms made from what records declare. They know no screen."""
