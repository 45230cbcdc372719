//! Damage all over the real specs is mended to the byte.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use passerelle_workbench::fix::fix;

type Files = Vec<(String, String)>;

fn real() -> Vec<(String, Files)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_dir()) {
        let provider = entry.file_name().to_string_lossy().into_owned();
        let mut files: Files = std::fs::read_dir(entry.path())
            .unwrap()
            .map(|file| file.unwrap().path())
            .map(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                (format!("specs/{provider}/{name}"), std::fs::read_to_string(path).unwrap())
            })
            .collect();
        files.sort();
        found.push((provider, files));
    }
    found.sort();
    found
}

/// Damage of each kind all over the real specs, and every byte is as it was afterwards.
#[test]
fn the_real_specs_come_back_to_the_byte() {
    for (provider, files) in real() {
        assert!(fix(&provider, &files).changes.is_empty(), "{provider}");
        let mut broken = files.clone();
        let mut count = 0;
        for (_, text) in &mut broken {
            let mut out = String::new();
            let lines: Vec<&str> = text.lines().collect();
            for (index, line) in lines.iter().enumerate() {
                let indent = line.len() - line.trim_start().len();
                let next = lines.get(index + 1).copied().unwrap_or_default();
                let line = match (line.trim(), count % 3) {
                    // A title within every third property in braces, and below every third component.
                    (inner, 0) if indent == 8 && inner.contains(": { type: string") && inner.ends_with('}') => {
                        line.replacen("type: string", "title: T, type: string", 1)
                    }
                    ("type: object", 1) if indent == 6 && next.starts_with("      ") => {
                        format!("{line}\n      title: |\n        A title\n\n        of lines")
                    }
                    ("required: true", _)
                        if indent == 8
                            && lines[index - 1].trim() == "requestBody:"
                            && !lines.contains(&"x-webhooks:") =>
                    {
                        line.replace("true", "false")
                    }
                    ("schemas:", _) if indent == 2 => {
                        format!("{line}\n    unused_thing{count}:\n      # nothing\n      type: object")
                    }
                    _ => (*line).to_owned(),
                };
                count += 1;
                out.push_str(&line);
                out.push('\n');
            }
            *text = out;
        }
        assert_ne!(broken, files);
        let mended = fix(&provider, &broken);
        for ((name, found), (_, wanted)) in mended.files.iter().zip(&files) {
            let different = found.lines().zip(wanted.lines()).find(|(found, wanted)| found != wanted);
            assert!(found == wanted, "{name}: {different:?}");
        }
        let rules: std::collections::BTreeSet<_> = mended.changes.iter().map(|change| change.rule).collect();
        assert!(rules.len() >= 3 && mended.changes.len() > 8, "{provider}: {rules:?}, {}", mended.changes.len());
    }
}
