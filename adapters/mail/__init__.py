"""E-mail: a way out only. What is answered to it is read by nobody."""
