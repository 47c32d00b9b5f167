//! What a person may choose from.

use std::fmt;

/// Something to choose: an id, and what people call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What is kept of the choice.
    pub id: String,
    /// The name for people; may be empty.
    pub name: String,
}

impl fmt::Display for Offer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name.as_str() {
            "" => formatter.write_str(&self.id),
            name => write!(formatter, "{} ({name})", self.id),
        }
    }
}
