//! `new-provider`: the spec, the folder, the sandbox module and the lines of a provider that isn't here yet. All of it is made
//! before anything is written, and what was written is taken back when the last step fails.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use passerelle_codegen::{Spec, generate as generate_spec};
use passerelle_workbench::import::{Fate, Imported, Wanted, import, read as read_document};
use passerelle_workbench::scaffold::{EDITED, Scaffold, check_name, sample, scaffold};
use serde_json::json;

use crate::workspace::read;
use crate::{Failure, Said, evidence, generate};

/// What to do, as said on the command line.
pub(crate) struct New<'a> {
    pub(crate) name: &'a str,
    pub(crate) from: Option<&'a Path>,
    pub(crate) title: Option<&'a str>,
    /// The day of the evidence.
    pub(crate) today: String,
}

pub(crate) fn run(root: &Path, wanted: &New<'_>) -> Result<Said, Failure> {
    let cant = |what: String| Failure::CantRun(what);
    let name = wanted.name;
    check_name(name).map_err(|refused| cant(refused.to_string()))?;
    if !evidence::is_day(&wanted.today) {
        return Err(cant(format!("`{}` is no day, as in 2026-11-26", wanted.today)));
    }
    let own = [
        format!("specs/{name}"),
        format!("src/{name}"),
        format!("src/{name}.rs"),
        format!("crates/sandbox/src/{name}"),
        format!("crates/sandbox/src/{name}.rs"),
    ];
    if let Some(taken) = own.iter().find(|path| root.join(path).exists()) {
        return Err(cant(format!("{taken} is there already: the name is taken")));
    }
    let imported = wanted.from.map(|file| document(file, wanted)).transpose()?;
    let specs = match &imported {
        Some(imported) => imported.files.clone(),
        None => {
            let letters = name.split('_').map(|word| {
                word.chars()
                    .next()
                    .map_or_else(String::new, |first| first.to_uppercase().chain(word.chars().skip(1)).collect())
            });
            let title = wanted.title.map_or_else(|| letters.collect(), str::to_owned);
            sample(name, &title, &wanted.today)
        }
    };
    let spec = Spec::from_files(name, &specs)?;
    generate_spec(&spec)?;
    let mut texts = BTreeMap::new();
    for path in EDITED {
        texts.insert(path.to_owned(), read(root, Path::new(path))?);
    }
    let made = scaffold(&spec, &texts).map_err(|refused| cant(refused.to_string()))?;
    let mut files: BTreeMap<String, String> = specs.into_iter().collect();
    files.extend(made.created.clone());
    if let Some(imported) = &imported {
        files.insert(format!("specs/{name}.import.md"), report(wanted, imported));
    }
    let created: Vec<String> = files.keys().cloned().collect();
    files.extend(made.edited.clone());
    let done = Written::all(root, &files)?;
    match generate::run(root, false) {
        Ok(_) => Ok(said(wanted, imported.as_ref(), &spec, &created, &made)),
        Err(failure) => {
            done.undo();
            Err(failure)
        }
    }
}

fn document(file: &Path, wanted: &New<'_>) -> Result<Imported, Failure> {
    let cant = |what: String| Failure::CantRun(format!("{}: {what}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| cant(error.to_string()))?;
    let document = read_document(&text).map_err(|error| cant(error.to_string()))?;
    let wanted = Wanted { provider: wanted.name, title: wanted.title, date: &wanted.today };
    import(&document, &wanted).map_err(|error| cant(error.to_string()))
}

/// What stands beside the spec until somebody has decided it.
fn report(wanted: &New<'_>, imported: &Imported) -> String {
    format!(
        "# What became of the document that {} was imported from\n\n{} of {} operations were taken over. Decide what is undecided, then delete this file.\n{}",
        wanted.name,
        imported.operations,
        imported.documented,
        imported.report.markdown()
    )
}

fn said(wanted: &New<'_>, imported: Option<&Imported>, spec: &Spec, created: &[String], made: &Scaffold) -> Said {
    let name = wanted.name;
    let mut text = String::new();
    if let Some(imported) = imported {
        let count = |fate| imported.report.count(fate);
        text.push_str(&format!(
            "{} of {} operations taken over; {} places to be decided, {} not taken over, {} in another form: specs/{name}.import.md\n",
            imported.operations,
            imported.documented,
            count(Fate::Undecided),
            count(Fate::Left),
            count(Fate::Changed),
        ));
    }
    text.push_str(&format!("made {}: `{}`, behind the feature `{name}`\n", created.join(", "), spec.client_name()));
    text.push_str(&format!("a line in {}\n", EDITED.join(", ")));
    text.push_str("\nWhat comes next:\n");
    for (turn, step) in made.next.iter().enumerate() {
        text.push_str(&format!("{:>3}. {step}\n", turn + 1));
    }
    let json = json!({
        "provider": name,
        "client": spec.client_name(),
        "created": created,
        "edited": EDITED,
        "operations": imported.map(|imported| json!({ "taken": imported.operations, "documented": imported.documented })),
        "report": imported.map(|imported| imported.report.json()),
        "next": made.next,
    });
    Said::new(text.trim_end(), json)
}

/// What was written, and what stood there before.
struct Written {
    before: Vec<(PathBuf, Option<Vec<u8>>)>,
    folders: Vec<PathBuf>,
}

impl Written {
    fn all(root: &Path, files: &BTreeMap<String, String>) -> Result<Self, Failure> {
        let mut done = Self { before: Vec::new(), folders: Vec::new() };
        for (path, text) in files {
            let full = root.join(path);
            let outcome = done.one(&full, text);
            if let Err(error) = outcome {
                done.undo();
                return Err(Failure::CantRun(format!("{}: {error}; nothing was written", full.display())));
            }
        }
        Ok(done)
    }

    fn one(&mut self, full: &Path, text: &str) -> std::io::Result<()> {
        if let Some(folder) = full.parent().filter(|folder| !folder.exists()) {
            std::fs::create_dir_all(folder)?;
            self.folders.push(folder.to_path_buf());
        }
        let before = std::fs::read(full).ok();
        self.before.push((full.to_path_buf(), before));
        std::fs::write(full, text)
    }

    /// Puts back what was there.
    fn undo(self) {
        for (path, before) in self.before.into_iter().rev() {
            let _ = match before {
                Some(bytes) => std::fs::write(&path, bytes),
                None => std::fs::remove_file(&path),
            };
        }
        for folder in self.folders.into_iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}
