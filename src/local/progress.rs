//! What becomes of a request.

/// A result, or the work that leads to it.
pub enum Progress<T> {
    /// The result is there.
    Ready(T),
    /// The result takes time: the disk, another process or a long computation. Whoever serves several callers does
    /// this work where it holds up none of the others.
    Later(Box<dyn FnOnce() -> T + Send>),
}

impl<T: 'static> Progress<T> {
    /// The result, once the work is done.
    pub fn wait(self) -> T {
        match self {
            Self::Ready(result) => result,
            Self::Later(work) => work(),
        }
    }

    /// The same with something made of the result.
    pub fn map<U>(self, make: impl FnOnce(T) -> U + Send + 'static) -> Progress<U> {
        match self {
            Self::Ready(result) => Progress::Ready(make(result)),
            Self::Later(work) => Progress::Later(Box::new(move || make(work()))),
        }
    }
}
