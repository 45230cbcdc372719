pub const ROW: super::Row = super::Row { id: "codegen", question: "", run: |_| Err(String::new()) };
