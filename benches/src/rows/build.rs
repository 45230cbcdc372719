pub const ROW: super::Row = super::Row { id: "build", question: "", run: |_| Err(String::new()) };
