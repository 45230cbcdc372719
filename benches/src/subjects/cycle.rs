//! A function done over and over, with one input after the other. What comes out is compared with what should, once for
//! every input of a run: later rounds through the same inputs only cost time.

use std::hint::black_box;

use crate::harness::worker::Subject;

/// Does `act` to the inputs in turn; `right` looks at what came out beside what should have.
pub(super) fn cycle<I, W, O>(
    inputs: Vec<(I, W)>,
    act: impl Fn(&I) -> Result<O, String> + 'static,
    right: impl Fn(&O, &W) -> bool + 'static,
) -> Box<dyn Subject>
where
    I: 'static,
    W: std::fmt::Debug + 'static,
    O: 'static,
{
    Box::new(move |times: u64| {
        let mut left = times;
        let mut looked_at = false;
        while left > 0 {
            for (input, wanted) in inputs.iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
                let came_out = black_box(act(black_box(input))?);
                if !looked_at && !right(&came_out, wanted) {
                    return Err(format!("it should have been {wanted:?}"));
                }
                left -= 1;
            }
            looked_at = true;
        }
        Ok(())
    })
}
