//! A function's signature, to be declared again and called.

use ra_ap_syntax::ast::{self, AstNode};

use super::generics::Generics;

/// A function's signature, taken apart.
pub(crate) struct Call {
    pub(crate) generics: Generics,
    receiver: Option<String>,
    /// `a0: A, a1: B`
    parameters: String,
    /// `self, a0, a1`
    pub(crate) arguments: String,
    pub(crate) result: String,
    pub(crate) turbofish: String,
}

impl Call {
    pub(crate) fn of(item: &ast::Fn) -> Call {
        let generics = Generics::of(item);
        let list = item.param_list();
        let mut receiver = None;
        let (mut parameters, mut arguments) = (Vec::new(), Vec::new());
        if let Some(it) = list.as_ref().and_then(|list| list.self_param()) {
            arguments.push("self".to_owned());
            let text = it.syntax().text().to_string();
            // A receiver that names its type in full is one only in the type's own impl.
            match text.split_once(':') {
                Some((_, ty)) if !ty.contains("Self") => {
                    arguments[0] = "this".to_owned();
                    parameters.push(format!("this: {ty}"));
                }
                _ => receiver = Some(text),
            }
        }
        for (number, parameter) in list.iter().flat_map(|list| list.params()).enumerate() {
            let Some(ty) = parameter.ty() else { continue };
            parameters.push(format!("a{number}: {}", ty.syntax().text()));
            arguments.push(format!("a{number}"));
        }
        let result = item
            .ret_type()
            .map(|it| it.syntax().text().to_string())
            .unwrap_or_default();
        let turbofish = generics.turbofish("").replace("::<>", "");
        Call {
            generics,
            receiver,
            parameters: parameters.join(", "),
            arguments: arguments.join(", "),
            result,
            turbofish,
        }
    }

    pub(crate) fn signature(&self, name: &str) -> String {
        let parameters: Vec<&str> = self
            .receiver
            .iter()
            .map(String::as_str)
            .chain(Some(self.parameters.as_str()).filter(|it| !it.is_empty()))
            .collect();
        format!(
            "fn {name}{}({}) {} {}",
            self.generics.declared(),
            parameters.join(", "),
            self.result,
            self.generics.clause()
        )
    }

    pub(crate) fn function(&self, name: &str, body: &str) -> String {
        format!("{} {{ unsafe {{ {body} }} }}", self.signature(name))
    }
}
