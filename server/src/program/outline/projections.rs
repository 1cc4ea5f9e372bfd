//! What `#[pin_project]` and `pin_project!` make of a type: `project` and `project_ref`, and the
//! types that these give.

use ra_ap_syntax::ast::{self, HasAttrs, HasGenericParams, HasName};
use ra_ap_syntax::{AstNode, Edition};

use super::read::of_expansion;
use super::{Item, NOWHERE};

/// The items made for a struct or enum; none if it asks for no projection. Every type inside
/// `pin_project!` does.
pub(super) fn projections(adt: &ast::Adt, in_macro: bool) -> Vec<Item> {
    let attributes: Vec<String> = adt.attrs().map(|attr| bare(&attr)).collect();
    let asks = |attribute: &String| {
        let attribute = attribute.trim_start_matches("pin_project::");
        attribute == "pin_project" || attribute.starts_with("pin_project(")
    };
    if !in_macro && !attributes.iter().any(asks) {
        return Vec::new();
    }
    let text = [("project", "&'__pin mut "), ("project_ref", "&'__pin ")]
        .iter()
        .filter_map(|(method, reference)| projection(adt, method, reference, &attributes))
        .collect::<String>();
    of_expansion(&text, Edition::CURRENT, &mut |_| NOWHERE)
}

/// An attribute without `#[…]` and white space.
fn bare(attribute: &ast::Attr) -> String {
    let text = attribute.syntax().text().to_string();
    let inside = text
        .trim_start_matches(['#', '!', '['])
        .trim_end_matches(']');
    inside.split_whitespace().collect()
}

fn is_pinned(field: &impl HasAttrs) -> bool {
    field.attrs().any(|attribute| bare(&attribute) == "pin")
}

/// The type that one of the methods gives, and the method, as text.
fn projection(
    adt: &ast::Adt,
    method: &str,
    reference: &str,
    attributes: &[String],
) -> Option<String> {
    let own = adt.name()?.text().to_string();
    let named = attributes.iter().find_map(|text| named(text, method));
    let pinned = |ty: &str| format!("::std::pin::Pin<{reference}{ty}>");
    let name = match (&named, adt) {
        (Some(name), _) => name.clone(),
        (None, ast::Adt::Struct(_)) => format!("{own}#{method}").replace('#', "__"),
        // Without a name for it an enum has no such method.
        (None, _) => return None,
    };
    let field = |is_pinned: bool, ty: Option<ast::Type>| {
        let ty = ty?.syntax().text().to_string();
        Some(if is_pinned {
            pinned(&ty)
        } else {
            format!("{reference}{ty}")
        })
    };
    let fields = |list: Option<ast::FieldList>| -> Option<String> {
        Some(match list {
            Some(ast::FieldList::RecordFieldList(list)) => {
                let fields: Option<Vec<String>> = list
                    .fields()
                    .map(|it| {
                        let name = it.name()?;
                        Some(format!(
                            "{}: {}",
                            name.text(),
                            field(is_pinned(&it), it.ty())?
                        ))
                    })
                    .collect();
                format!("{{ {} }}", fields?.join(", "))
            }
            Some(ast::FieldList::TupleFieldList(list)) => {
                let fields: Option<Vec<String>> = list
                    .fields()
                    .map(|it| field(is_pinned(&it), it.ty()))
                    .collect();
                format!("({})", fields?.join(", "))
            }
            None => String::new(),
        })
    };
    let (declared, used) = parameters(adt);
    let bounds = adt
        .where_clause()
        .map(|clause| clause.syntax().text().to_string())
        .unwrap_or_default();
    let made = match adt {
        ast::Adt::Struct(item) => {
            let list = item.field_list();
            let is_record = matches!(list, Some(ast::FieldList::RecordFieldList(_)));
            let fields = fields(list)?;
            if is_record {
                format!("struct {name}<'__pin, {declared}> {bounds} {fields}\n")
            } else {
                format!("struct {name}<'__pin, {declared}> {fields} {bounds};\n")
            }
        }
        ast::Adt::Enum(item) => {
            let variants: Option<Vec<String>> = item
                .variant_list()?
                .variants()
                .map(|it| {
                    Some(format!(
                        "{} {}",
                        it.name()?.text(),
                        fields(it.field_list())?
                    ))
                })
                .collect();
            let variants = variants?.join(", ");
            format!("enum {name}<'__pin, {declared}> {bounds} {{ {variants} }}\n")
        }
        ast::Adt::Union(_) => return None,
    };
    let receiver = pinned("Self");
    Some(format!(
        "{made}impl<{declared}> {own}<{used}> {bounds} {{ fn {method}<'__pin>(self: {receiver}) -> \
         {name}<'__pin, {used}> {{}} }}\n"
    ))
}

/// The name after `project =` or `project_ref =`.
fn named(attribute: &str, method: &str) -> Option<String> {
    attribute.match_indices(method).find_map(|(at, _)| {
        let starts_a_word = !attribute[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = attribute[at + method.len()..].strip_prefix('=')?;
        let name: String = rest
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        (starts_a_word && !name.is_empty()).then_some(name)
    })
}

/// The generic parameters as an impl declares them, and as it names them.
fn parameters(adt: &ast::Adt) -> (String, String) {
    let list = adt.generic_param_list();
    let params = list.into_iter().flat_map(|list| list.generic_params());
    let (declared, used): (Vec<String>, Vec<String>) = params
        .filter_map(|param| {
            let text = param.syntax().text().to_string();
            Some(match param {
                ast::GenericParam::LifetimeParam(param) => {
                    (text, param.lifetime()?.text().to_string())
                }
                ast::GenericParam::TypeParam(param) => {
                    let default = param.default_type().is_some();
                    let end = text.rfind('=').filter(|_| default).unwrap_or(text.len());
                    (text[..end].to_owned(), param.name()?.text().to_string())
                }
                ast::GenericParam::ConstParam(param) => {
                    let default = param.default_val().is_some();
                    let end = text.find('=').filter(|_| default).unwrap_or(text.len());
                    (text[..end].to_owned(), param.name()?.text().to_string())
                }
            })
        })
        .unzip();
    (declared.join(", "), used.join(", "))
}
