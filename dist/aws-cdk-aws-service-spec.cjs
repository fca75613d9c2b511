(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  commitOf: () => commitOf,
  compareFiles: () => compareFiles,
  compareRevisions: () => compareRevisions,
  compareSides: () => compareSides,
  diffOf: () => diffOf,
  fetchCommit: () => fetchCommit,
  fetchedMergeBase: () => fetchedMergeBase,
  isCommitName: () => isCommitName,
  newErrors: () => newErrors,
  renames: () => renames,
  revisionsFromDefault: () => revisionsFromDefault,
  revisionsOf: () => revisionsOf,
  short: () => short2
});
module.exports = __toCommonJS(stdin_exports);
var import_project_git_repository_of_2 = require("./project-git-repository-of-2.cjs");
var import_runtime = require("./runtime.cjs");
var node_assert_star = __toESM(require("node:assert"));
var import_core_project_git_run_git = require("./core.cjs").part("project_git_run_git");
var import_core_project_git_run_git2 = require("./core.cjs").part("project_git_run_git");
var import_core_project_git_run_git3 = require("./core.cjs").part("project_git_run_git");
var import_core_project_git_run_git4 = require("./core.cjs").part("project_git_run_git");
var import_node_path = __toESM(require("node:path"));
var import_core_template_node = require("./core.cjs").part("template_node");
var import_core_template_node2 = require("./core.cjs").part("template_node");
var import_core_template_node3 = require("./core.cjs").part("template_node");
var import_core_template_place = require("./core.cjs").part("template_place");
var import_core_template_node4 = require("./core.cjs").part("template_node");
var import_core_template_node5 = require("./core.cjs").part("template_node");
var import_core_template_read_template = require("./core.cjs").part("template_read_template");
var import_core_lint_finding = require("./core.cjs").part("lint_finding");
var import_core_template_node6 = require("./core.cjs").part("template_node");
var import_core_template_place2 = require("./core.cjs").part("template_place");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_project_find_files = require("./core.cjs").part("project_find_files");
var import_core_project_git_run_git5 = require("./core.cjs").part("project_git_run_git");
var import_node_path2 = __toESM(require("node:path"));
var import_core_project_disk2 = require("./core.cjs").part("project_disk");
var import_core_template_limits = require("./core.cjs").part("template_limits");
var import_core_project_git_run_git6 = require("./core.cjs").part("project_git_run_git");
var import_node_path3 = __toESM(require("node:path"));
var import_core_project_git_run_git7 = require("./core.cjs").part("project_git_run_git");
var import_core_project_git_run_git8 = require("./core.cjs").part("project_git_run_git");
var import_core_project_shown_path = require("./core.cjs").part("project_shown_path");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_run_surroundings = require("./core.cjs").part("run_surroundings");
var assert_exports = {};
var init_assert = (0, import_runtime.__esm)({
  "built-in:assert"() {
    (0, import_runtime.__reExport)(assert_exports, node_assert_star);
  }
});
var require_sorting = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/service-spec-types/lib/util/sorting.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.sortKeyComparator = sortKeyComparator;
    function sortKeyComparator(keyFn) {
      return (a, b) => {
        const ak = keyFn(a);
        const bk = keyFn(b);
        for (let i = 0; i < ak.length && i < bk.length; i++) {
          const av = ak[i];
          const bv = bk[i];
          let diff = 0;
          if (typeof av === "number" && typeof bv === "number") {
            diff = av - bv;
          } else if (typeof av === "string" && typeof bv === "string") {
            diff = av.localeCompare(bv);
          }
          if (diff !== 0) {
            return diff;
          }
        }
        return bk.length - ak.length;
      };
    }
  }
});
var require_resource = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/service-spec-types/lib/types/resource.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.RichPropertyType = exports2.PropertyScrutinyType = exports2.ResourceScrutinyType = exports2.Deprecation = exports2.RichAttribute = exports2.RichProperty = exports2.RichTypedField = void 0;
    exports2.isCollectionType = isCollectionType;
    var sorting_1 = require_sorting();
    var RichTypedField = class {
      constructor(field) {
        this.field = field;
        if (field === void 0) {
          throw new Error("Field is undefined");
        }
      }
      types() {
        return [...this.field.previousTypes ?? [], this.field.type];
      }
      /**
       * Update the type of this property with a new type
       *
       * Only if it's not in the set of types already.
       *
       * Returns true if the type was updated.
       */
      updateType(type) {
        const richType = new RichPropertyType(type);
        if (this.types().some((t) => richType.equals(t))) {
          if ((type.type === "string" || type.type === "integer") && type.allowedValues) {
            if (this.field.type.type === type.type) {
              this.field.type.allowedValues = type.allowedValues;
            }
          }
          return false;
        }
        if (type.type === "string" && this.types().some((t) => t.type === "date-time")) {
          return false;
        }
        if (type.type === "string" && this.field.type.type === "json") {
          this.field.type = type;
          return true;
        }
        if (!this.field.previousTypes) {
          this.field.previousTypes = [];
        }
        this.field.previousTypes.push(this.field.type);
        this.field.type = type;
        return true;
      }
    };
    exports2.RichTypedField = RichTypedField;
    var RichProperty = class extends RichTypedField {
      constructor(property) {
        super(property);
      }
    };
    exports2.RichProperty = RichProperty;
    var RichAttribute = class extends RichTypedField {
      constructor(attr) {
        super(attr);
      }
    };
    exports2.RichAttribute = RichAttribute;
    var Deprecation;
    (function(Deprecation2) {
      Deprecation2["NONE"] = "NONE";
      Deprecation2["WARN"] = "WARN";
      Deprecation2["IGNORE"] = "IGNORE";
    })(Deprecation || (exports2.Deprecation = Deprecation = {}));
    function isCollectionType(x) {
      return x.type === "array" || x.type === "map";
    }
    var ResourceScrutinyType;
    (function(ResourceScrutinyType2) {
      ResourceScrutinyType2["None"] = "None";
      ResourceScrutinyType2["ResourcePolicyResource"] = "ResourcePolicyResource";
      ResourceScrutinyType2["IdentityPolicyResource"] = "IdentityPolicyResource";
      ResourceScrutinyType2["LambdaPermission"] = "LambdaPermission";
      ResourceScrutinyType2["IngressRuleResource"] = "IngressRuleResource";
      ResourceScrutinyType2["EgressRuleResource"] = "EgressRuleResource";
      ResourceScrutinyType2["SsoAssignmentResource"] = "SsoAssignmentResource";
      ResourceScrutinyType2["SsoInstanceACAConfigResource"] = "SsoInstanceACAConfigResource";
      ResourceScrutinyType2["SsoPermissionSet"] = "SsoPermissionSet";
    })(ResourceScrutinyType || (exports2.ResourceScrutinyType = ResourceScrutinyType = {}));
    var PropertyScrutinyType;
    (function(PropertyScrutinyType2) {
      PropertyScrutinyType2["None"] = "None";
      PropertyScrutinyType2["InlineResourcePolicy"] = "InlineResourcePolicy";
      PropertyScrutinyType2["InlineIdentityPolicies"] = "InlineIdentityPolicies";
      PropertyScrutinyType2["ManagedPolicies"] = "ManagedPolicies";
      PropertyScrutinyType2["IngressRules"] = "IngressRules";
      PropertyScrutinyType2["EgressRules"] = "EgressRules";
    })(PropertyScrutinyType || (exports2.PropertyScrutinyType = PropertyScrutinyType = {}));
    var RichPropertyType = class _RichPropertyType {
      constructor(type) {
        this.type = type;
      }
      equals(rhs) {
        switch (this.type.type) {
          case "integer":
          case "boolean":
          case "date-time":
          case "json":
          case "null":
          case "number":
          case "string":
          case "tag":
            return rhs.type === this.type.type;
          case "array":
          case "map":
            return rhs.type === this.type.type && new _RichPropertyType(this.type.element).equals(rhs.element);
          case "ref":
            return rhs.type === "ref" && this.type.reference.$ref === rhs.reference.$ref;
          case "union":
            const lhsKey = this.sortKey();
            const rhsKey = new _RichPropertyType(rhs).sortKey();
            return lhsKey.length === rhsKey.length && lhsKey.every((l, i) => l === rhsKey[i]);
        }
      }
      /**
       * Whether the current type is JavaScript-equal to the RHS type
       *
       * Same as normal equality, but consider `integer` and `number` the same types.
       */
      javascriptEquals(rhs) {
        switch (this.type.type) {
          case "number":
          case "integer":
            return rhs.type === "integer" || rhs.type === "number";
          case "array":
          case "map":
            return rhs.type === this.type.type && new _RichPropertyType(this.type.element).javascriptEquals(rhs.element);
          case "union":
            if (rhs.type !== "union") {
              return false;
            }
            return this.type.types.every((t1) => rhs.types.some((t2) => new _RichPropertyType(t1).javascriptEquals(t2)));
          default:
            return this.equals(rhs);
        }
      }
      /**
       * Whether the current type is assignable to the RHS type.
       *
       * This is means every type member of the LHS must be present in the RHS type
       */
      assignableTo(rhs) {
        const extractMembers = (type) => type.type == "union" ? type.types : [type];
        const asRichType = (type) => new _RichPropertyType(type);
        const rhsMembers = extractMembers(rhs);
        for (const lhsMember of extractMembers(this.type).map(asRichType)) {
          if (!rhsMembers.some((type) => lhsMember.equals(type))) {
            return false;
          }
        }
        return true;
      }
      /**
       * Return a version of this type, but with all type unions in a regularized order
       */
      normalize(db) {
        switch (this.type.type) {
          case "array":
          case "map":
            return new _RichPropertyType({
              type: this.type.type,
              element: new _RichPropertyType(this.type.element).normalize(db).type
            });
          case "union":
            const types = this.type.types.map((t) => new _RichPropertyType(t).normalize(db)).map((t) => [t, t.sortKey(db)]);
            types.sort((0, sorting_1.sortKeyComparator)(([_, sortKey]) => sortKey));
            return new _RichPropertyType({
              type: "union",
              types: types.map(([t, _]) => t.type)
            });
          default:
            return this;
        }
      }
      stringify(db, withId = true) {
        switch (this.type.type) {
          case "string":
            return this.type.allowedValues ? `string<${this.type.allowedValues.join("|")}>` : "string";
          case "integer":
            return this.type.allowedValues ? `integer<${this.type.allowedValues.join("|")}>` : "integer";
          case "boolean":
          case "date-time":
          case "json":
          case "null":
          case "number":
          case "tag":
            return this.type.type;
          case "array":
            return `Array<${new _RichPropertyType(this.type.element).stringify(db, withId)}>`;
          case "map":
            return `Map<string, ${new _RichPropertyType(this.type.element).stringify(db, withId)}>`;
          case "ref":
            const type = db.get("typeDefinition", this.type.reference);
            return withId ? `${type.name}(${this.type.reference.$ref})` : type.name;
          case "union":
            return this.type.types.map((t) => new _RichPropertyType(t).stringify(db, withId)).join(" | ");
        }
      }
      /**
       * Return a sortable key based on this type
       *
       * If a database is given, type definitions will be sorted based on type name,
       * otherwise on identifier
       */
      sortKey(db) {
        switch (this.type.type) {
          case "integer":
          case "boolean":
          case "date-time":
          case "json":
          case "null":
          case "number":
          case "string":
          case "tag":
            return ["0", this.type.type];
          case "array":
          case "map":
            return ["1", this.type.type, ...new _RichPropertyType(this.type.element).sortKey(db)];
          case "ref":
            return ["2", this.type.type, db?.get("typeDefinition", this.type.reference)?.name ?? this.type.reference.$ref];
          case "union":
            const typeKeys = this.type.types.map((t) => new _RichPropertyType(t).sortKey(db));
            typeKeys.sort((0, sorting_1.sortKeyComparator)((x) => x));
            return ["3", this.type.type, ...typeKeys.flatMap((x) => x)];
        }
      }
    };
    exports2.RichPropertyType = RichPropertyType;
  }
});
var require_lib = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/aws-service-spec/lib/index.js"(exports2) {
    var table = JSON.parse('{"AWS::ACMPCA::Certificate":{"ApiPassthrough":"yes","CertificateAuthorityArn":"yes","CertificateSigningRequest":"yes","SigningAlgorithm":"yes","TemplateArn":"yes","Validity":"yes","ValidityNotBefore":"yes"},"AWS::ACMPCA::CertificateAuthority":{"CsrExtensions":"yes","KeyAlgorithm":"yes","KeyStorageSecurityStandard":"yes","SigningAlgorithm":"yes","Subject":"yes","Type":"yes","UsageMode":"yes"},"AWS::ACMPCA::CertificateAuthorityActivation":{"CertificateAuthorityArn":"yes"},"AWS::ACMPCA::Permission":{"Actions":"yes","CertificateAuthorityArn":"yes","Principal":"yes","SourceAccount":"yes"},"AWS::AIOps::InvestigationGroup":{"Name":"yes","RetentionInDays":"yes"},"AWS::APS::AnomalyDetector":{"Alias":"yes","Workspace":"yes"},"AWS::APS::ResourcePolicy":{"WorkspaceArn":"yes"},"AWS::APS::RuleGroupsNamespace":{"Name":"yes","Workspace":"yes"},"AWS::APS::Scraper":{"Source":"yes"},"AWS::APS::Workspace":{"KmsKeyArn":"yes"},"AWS::ARCRegionSwitch::Plan":{"Name":"yes","PrimaryRegion":"yes","RecoveryApproach":"yes","Regions":"yes"},"AWS::ARCZonalShift::AutoshiftObserverNotificationStatus":{"Status":"yes"},"AWS::ARCZonalShift::ZonalAutoshiftConfiguration":{"ResourceIdentifier":"yes"},"AWS::AWSExternalAnthropic::Workspace":{"DataResidency":"yes"},"AWS::AccessAnalyzer::Analyzer":{"AnalyzerName":"yes","Type":"yes"},"AWS::AccessAnalyzer::ArchiveRule":{"AnalyzerName":"yes","RuleName":"yes"},"AWS::AccountAccess::Application":{"IdentitySource":"yes"},"AWS::AccountAccess::Entitlement":{"ApplicationArn":"yes","Entitlement":"yes"},"AWS::AgentRegistry::Registry":{"AuthorizerType":"yes"},"AWS::AgentRegistry::RegistryRecord":{"RecordType":"yes","RegistryId":"yes"},"AWS::AmazonMQ::Broker":{"AuthenticationStrategy":"yes","BrokerName":"yes","DeploymentMode":"yes","EncryptionOptions":"yes","EngineType":"yes","PubliclyAccessible":"yes","StorageType":"yes","SubnetIds":"yes"},"AWS::AmazonMQ::Configuration":{"AuthenticationStrategy":"yes","EngineType":"yes","EngineVersion":"yes","Name":"yes"},"AWS::AmazonMQ::ConfigurationAssociation":{"Broker":"yes"},"AWS::Amplify::App":{},"AWS::Amplify::Branch":{"AppId":"yes","BranchName":"yes"},"AWS::Amplify::Domain":{"AppId":"yes","DomainName":"yes"},"AWS::Amplify::Webhook":{"AppId":"yes"},"AWS::AmplifyUIBuilder::Component":{"AppId":"yes","EnvironmentName":"yes","Tags":"yes"},"AWS::AmplifyUIBuilder::Form":{"AppId":"yes","EnvironmentName":"yes","Tags":"yes"},"AWS::AmplifyUIBuilder::Theme":{"AppId":"yes","EnvironmentName":"yes","Tags":"yes"},"AWS::ApiGateway::Account":{},"AWS::ApiGateway::ApiKey":{"GenerateDistinctId":"yes","Name":"yes","Value":"yes"},"AWS::ApiGateway::Authorizer":{"RestApiId":"yes"},"AWS::ApiGateway::BasePathMapping":{"BasePath":"yes","DomainName":"yes"},"AWS::ApiGateway::BasePathMappingV2":{"BasePath":"yes","DomainNameArn":"yes"},"AWS::ApiGateway::ClientCertificate":{},"AWS::ApiGateway::Deployment":{"DeploymentCanarySettings":"yes","RestApiId":"yes"},"AWS::ApiGateway::DocumentationPart":{"Location":"yes","RestApiId":"yes"},"AWS::ApiGateway::DocumentationVersion":{"DocumentationVersion":"yes","RestApiId":"yes"},"AWS::ApiGateway::DomainName":{"DomainName":"yes"},"AWS::ApiGateway::DomainNameAccessAssociation":{"AccessAssociationSource":"yes","AccessAssociationSourceType":"yes","DomainNameArn":"yes","Tags":"yes"},"AWS::ApiGateway::DomainNameV2":{"DomainName":"yes","EndpointConfiguration":"yes","SecurityPolicy":"yes"},"AWS::ApiGateway::GatewayResponse":{"ResponseType":"yes","RestApiId":"yes"},"AWS::ApiGateway::Method":{"HttpMethod":"yes","ResourceId":"yes","RestApiId":"yes"},"AWS::ApiGateway::Model":{"ContentType":"yes","Name":"yes","RestApiId":"yes"},"AWS::ApiGateway::RequestValidator":{"Name":"yes","RestApiId":"yes"},"AWS::ApiGateway::Resource":{"ParentId":"yes","PathPart":"yes","RestApiId":"yes"},"AWS::ApiGateway::RestApi":{},"AWS::ApiGateway::Stage":{"RestApiId":"yes","StageName":"yes"},"AWS::ApiGateway::UsagePlan":{},"AWS::ApiGateway::UsagePlanKey":{"KeyId":"yes","KeyType":"yes","UsagePlanId":"yes"},"AWS::ApiGateway::VpcLink":{"TargetArns":"yes"},"AWS::ApiGatewayV2::Api":{"ProtocolType":"yes"},"AWS::ApiGatewayV2::ApiGatewayManagedOverrides":{"ApiId":"yes"},"AWS::ApiGatewayV2::ApiMapping":{"DomainName":"yes"},"AWS::ApiGatewayV2::Authorizer":{"ApiId":"yes"},"AWS::ApiGatewayV2::Deployment":{"ApiId":"yes"},"AWS::ApiGatewayV2::DomainName":{"DomainName":"yes"},"AWS::ApiGatewayV2::Integration":{"ApiId":"yes"},"AWS::ApiGatewayV2::IntegrationResponse":{"ApiId":"yes","IntegrationId":"yes"},"AWS::ApiGatewayV2::Model":{"ApiId":"yes"},"AWS::ApiGatewayV2::PortalProduct":{},"AWS::ApiGatewayV2::Route":{"ApiId":"yes"},"AWS::ApiGatewayV2::RouteResponse":{"ApiId":"yes","RouteId":"yes"},"AWS::ApiGatewayV2::RoutingRule":{"DomainNameArn":"yes"},"AWS::ApiGatewayV2::Stage":{"ApiId":"yes","StageName":"yes"},"AWS::ApiGatewayV2::VpcLink":{"SecurityGroupIds":"yes","SubnetIds":"yes"},"AWS::AppConfig::Application":{},"AWS::AppConfig::ConfigurationProfile":{"ApplicationId":"yes","LocationUri":"yes","Type":"yes"},"AWS::AppConfig::Deployment":{"ApplicationId":"yes","ConfigurationProfileId":"yes","ConfigurationVersion":"yes","DeploymentStrategyId":"yes","Description":"yes","DynamicExtensionParameters":"yes","EnvironmentId":"yes","KmsKeyIdentifier":"yes","Tags":"yes"},"AWS::AppConfig::DeploymentStrategy":{"Name":"yes","ReplicateTo":"yes"},"AWS::AppConfig::Environment":{"ApplicationId":"yes"},"AWS::AppConfig::ExperimentDefinition":{"ApplicationIdentifier":"yes","ConfigurationProfileIdentifier":"yes","EnvironmentIdentifier":"yes","FlagKey":"yes","Name":"yes"},"AWS::AppConfig::ExperimentRun":{"ApplicationIdentifier":"yes","ExperimentDefinitionIdentifier":"yes"},"AWS::AppConfig::Extension":{"Name":"yes","Tags":"yes"},"AWS::AppConfig::ExtensionAssociation":{"ExtensionIdentifier":"yes","ExtensionVersionNumber":"yes","ResourceIdentifier":"yes","Tags":"yes"},"AWS::AppConfig::HostedConfigurationVersion":{"ApplicationId":"yes","ConfigurationProfileId":"yes","Content":"yes","ContentType":"yes","Description":"yes","LatestVersionNumber":"yes","VersionLabel":"yes"},"AWS::AppFlow::Connector":{"ConnectorLabel":"yes"},"AWS::AppFlow::ConnectorProfile":{"ConnectorLabel":"yes","ConnectorProfileName":"yes","ConnectorType":"yes"},"AWS::AppFlow::Flow":{"FlowName":"yes","KMSArn":"yes"},"AWS::AppIntegrations::Application":{},"AWS::AppIntegrations::DataIntegration":{"KmsKey":"yes","ScheduleConfig":"yes","SourceURI":"yes"},"AWS::AppIntegrations::EventIntegration":{"EventBridgeBus":"yes","EventFilter":"yes","Name":"yes"},"AWS::AppMesh::GatewayRoute":{"GatewayRouteName":"yes","MeshName":"yes","MeshOwner":"yes","VirtualGatewayName":"yes"},"AWS::AppMesh::Mesh":{"MeshName":"yes"},"AWS::AppMesh::Route":{"MeshName":"yes","MeshOwner":"yes","RouteName":"yes","VirtualRouterName":"yes"},"AWS::AppMesh::VirtualGateway":{"MeshName":"yes","MeshOwner":"yes","VirtualGatewayName":"yes"},"AWS::AppMesh::VirtualNode":{"MeshName":"yes","MeshOwner":"yes","VirtualNodeName":"yes"},"AWS::AppMesh::VirtualRouter":{"MeshName":"yes","MeshOwner":"yes","VirtualRouterName":"yes"},"AWS::AppMesh::VirtualService":{"MeshName":"yes","MeshOwner":"yes","VirtualServiceName":"yes"},"AWS::AppRunner::AutoScalingConfiguration":{"AutoScalingConfigurationName":"yes","MaxConcurrency":"yes","MaxSize":"yes","MinSize":"yes","Tags":"yes"},"AWS::AppRunner::ObservabilityConfiguration":{"ObservabilityConfigurationName":"yes","Tags":"yes","TraceConfiguration":"yes"},"AWS::AppRunner::Service":{"EncryptionConfiguration":"yes","ServiceName":"yes","Tags":"yes"},"AWS::AppRunner::VpcConnector":{"SecurityGroups":"yes","Subnets":"yes","Tags":"yes","VpcConnectorName":"yes"},"AWS::AppRunner::VpcIngressConnection":{"ServiceArn":"yes","Tags":"yes","VpcIngressConnectionName":"yes"},"AWS::AppStream::AppBlock":{"Description":"yes","DisplayName":"yes","Name":"yes","PackagingType":"yes","PostSetupScriptDetails":"yes","SetupScriptDetails":"yes","SourceS3Location":"yes"},"AWS::AppStream::AppBlockBuilder":{"Name":"yes"},"AWS::AppStream::Application":{"InstanceFamilies":"yes","Name":"yes","Platforms":"yes"},"AWS::AppStream::ApplicationEntitlementAssociation":{"ApplicationIdentifier":"yes","EntitlementName":"yes","StackName":"yes"},"AWS::AppStream::ApplicationFleetAssociation":{"ApplicationArn":"yes","FleetName":"yes"},"AWS::AppStream::DirectoryConfig":{"DirectoryName":"yes"},"AWS::AppStream::Entitlement":{"Name":"yes","StackName":"yes"},"AWS::AppStream::Fleet":{"FleetType":"yes","Name":"yes"},"AWS::AppStream::ImageBuilder":{"Name":"yes"},"AWS::AppStream::Stack":{"Name":"yes"},"AWS::AppStream::StackFleetAssociation":{},"AWS::AppStream::StackUserAssociation":{"AuthenticationType":"yes","SendEmailNotification":"yes","StackName":"yes","UserName":"yes"},"AWS::AppStream::User":{"AuthenticationType":"yes","FirstName":"yes","LastName":"yes","MessageAction":"yes","UserName":"yes"},"AWS::AppSync::Api":{},"AWS::AppSync::ApiCache":{"ApiId":"yes"},"AWS::AppSync::ApiKey":{"ApiId":"yes"},"AWS::AppSync::ChannelNamespace":{"ApiId":"yes","Name":"yes"},"AWS::AppSync::DataSource":{"ApiId":"yes","Name":"yes"},"AWS::AppSync::DomainName":{"CertificateArn":"yes","DomainName":"yes"},"AWS::AppSync::DomainNameApiAssociation":{"DomainName":"yes"},"AWS::AppSync::FunctionConfiguration":{"ApiId":"yes"},"AWS::AppSync::GraphQLApi":{},"AWS::AppSync::GraphQLSchema":{"ApiId":"yes"},"AWS::AppSync::Resolver":{"ApiId":"yes","FieldName":"yes","TypeName":"yes"},"AWS::AppSync::SourceApiAssociation":{"MergedApiIdentifier":"yes","SourceApiIdentifier":"yes"},"AWS::AppSync::Type":{"ApiId":"yes"},"AWS::AppTest::TestCase":{"Name":"yes"},"AWS::ApplicationAutoScaling::ScalableTarget":{"ResourceId":"yes","ScalableDimension":"yes","ServiceNamespace":"yes"},"AWS::ApplicationAutoScaling::ScalingPolicy":{"PolicyName":"yes","ResourceId":"yes","ScalableDimension":"yes","ScalingTargetId":"yes","ServiceNamespace":"yes"},"AWS::ApplicationInsights::Application":{"GroupingType":"yes","ResourceGroupName":"yes"},"AWS::ApplicationSignals::Discovery":{},"AWS::ApplicationSignals::GroupingConfiguration":{},"AWS::ApplicationSignals::ServiceLevelObjective":{"Name":"yes"},"AWS::Athena::CapacityReservation":{"Name":"yes"},"AWS::Athena::DataCatalog":{"Name":"yes"},"AWS::Athena::NamedQuery":{"Database":"yes","Description":"yes","Name":"yes","QueryString":"yes","WorkGroup":"yes"},"AWS::Athena::PreparedStatement":{"StatementName":"yes","WorkGroup":"yes"},"AWS::Athena::WorkGroup":{"Name":"yes"},"AWS::AuditManager::Assessment":{"AwsAccount":"yes","FrameworkId":"yes"},"AWS::AuditManager::AssessmentFramework":{},"AWS::AutoScaling::AutoScalingGroup":{"AutoScalingGroupName":"yes","InstanceId":"yes"},"AWS::AutoScaling::LaunchConfiguration":{"AssociatePublicIpAddress":"yes","BlockDeviceMappings":"yes","ClassicLinkVPCId":"yes","ClassicLinkVPCSecurityGroups":"yes","EbsOptimized":"yes","IamInstanceProfile":"yes","ImageId":"yes","InstanceId":"yes","InstanceMonitoring":"yes","InstanceType":"yes","KernelId":"yes","KeyName":"yes","LaunchConfigurationName":"yes","MetadataOptions":"yes","PlacementTenancy":"yes","RamDiskId":"yes","SecurityGroups":"yes","SpotPrice":"yes","UserData":"yes"},"AWS::AutoScaling::LifecycleHook":{"AutoScalingGroupName":"yes","LifecycleHookName":"yes"},"AWS::AutoScaling::ScalingPolicy":{"AutoScalingGroupName":"yes"},"AWS::AutoScaling::ScheduledAction":{"AutoScalingGroupName":"yes"},"AWS::AutoScaling::WarmPool":{"AutoScalingGroupName":"yes"},"AWS::AutoScalingPlans::ScalingPlan":{},"AWS::B2BI::Capability":{"Type":"yes"},"AWS::B2BI::Partnership":{"Email":"yes","Phone":"yes","ProfileId":"yes"},"AWS::B2BI::Profile":{"Logging":"yes"},"AWS::B2BI::Transformer":{},"AWS::BCM::Dashboard":{},"AWS::BCM::ScheduledReport":{},"AWS::BCMDataExports::Export":{},"AWS::Backup::BackupPlan":{},"AWS::Backup::BackupSelection":{"BackupPlanId":"yes","BackupSelection":"yes"},"AWS::Backup::BackupVault":{"BackupVaultName":"yes","EncryptionKeyArn":"yes"},"AWS::Backup::Framework":{"FrameworkName":"yes"},"AWS::Backup::LegalHold":{"Description":"yes","RecoveryPointSelection":"yes","Title":"yes"},"AWS::Backup::LogicallyAirGappedBackupVault":{"BackupVaultName":"yes","EncryptionKeyArn":"yes","MaxRetentionDays":"yes","MinRetentionDays":"yes"},"AWS::Backup::ReportPlan":{"ReportPlanName":"yes"},"AWS::Backup::RestoreTestingPlan":{"RestoreTestingPlanName":"yes"},"AWS::Backup::RestoreTestingSelection":{"ProtectedResourceType":"yes","RestoreTestingPlanName":"yes","RestoreTestingSelectionName":"yes"},"AWS::Backup::TieringConfiguration":{"TieringConfigurationName":"yes"},"AWS::BackupGateway::Hypervisor":{"KmsKeyArn":"yes","Tags":"yes"},"AWS::Batch::ComputeEnvironment":{"ComputeEnvironmentName":"yes","EksConfiguration":"yes","Tags":"yes","Type":"yes"},"AWS::Batch::ConsumableResource":{"ConsumableResourceName":"yes","ResourceType":"yes"},"AWS::Batch::JobDefinition":{"JobDefinitionName":"yes","Tags":"yes"},"AWS::Batch::JobQueue":{"JobQueueName":"yes","JobQueueType":"yes","Tags":"yes"},"AWS::Batch::QuotaShare":{"JobQueue":"yes","QuotaShareName":"yes"},"AWS::Batch::SchedulingPolicy":{"Name":"yes","Tags":"yes"},"AWS::Batch::ServiceEnvironment":{"ServiceEnvironmentName":"yes","ServiceEnvironmentType":"yes"},"AWS::BcmPricingCalculator::BillScenario":{},"AWS::BcmPricingCalculator::WorkloadEstimate":{"RateType":"yes"},"AWS::Bedrock::Agent":{},"AWS::Bedrock::AgentAlias":{"AgentId":"yes"},"AWS::Bedrock::ApplicationInferenceProfile":{"Description":"yes","InferenceProfileName":"yes","ModelSource":"yes"},"AWS::Bedrock::AutomatedReasoningPolicy":{"KmsKeyId":"yes"},"AWS::Bedrock::AutomatedReasoningPolicyVersion":{"LastUpdatedDefinitionHash":"yes","PolicyArn":"yes","Tags":"yes"},"AWS::Bedrock::Blueprint":{"BlueprintName":"yes","Type":"yes"},"AWS::Bedrock::DataAutomationLibrary":{"EncryptionConfiguration":"yes","LibraryName":"yes"},"AWS::Bedrock::DataAutomationProject":{"ProjectName":"yes","ProjectType":"yes"},"AWS::Bedrock::DataSource":{"KnowledgeBaseId":"yes"},"AWS::Bedrock::EnforcedGuardrailConfiguration":{},"AWS::Bedrock::Flow":{},"AWS::Bedrock::FlowAlias":{"FlowArn":"yes"},"AWS::Bedrock::FlowVersion":{"Description":"yes","FlowArn":"yes"},"AWS::Bedrock::Guardrail":{},"AWS::Bedrock::GuardrailVersion":{"Description":"yes","GuardrailIdentifier":"yes"},"AWS::Bedrock::IntelligentPromptRouter":{"Description":"yes","FallbackModel":"yes","Models":"yes","PromptRouterName":"yes","RoutingCriteria":"yes"},"AWS::Bedrock::KnowledgeBase":{"StorageConfiguration":"yes"},"AWS::Bedrock::KnowledgeBasePolicy":{"KnowledgeBaseId":"yes"},"AWS::Bedrock::Prompt":{},"AWS::Bedrock::PromptVersion":{"Description":"yes","PromptArn":"yes","Tags":"yes"},"AWS::Bedrock::ResourcePolicy":{"ResourceArn":"yes"},"AWS::Bedrock::Session":{"EncryptionKeyArn":"yes"},"AWS::BedrockAgentCore::ApiKeyCredentialProvider":{"Name":"yes"},"AWS::BedrockAgentCore::BrowserCustom":{"BrowserSigning":"yes","Certificates":"yes","Description":"yes","EnterprisePolicies":"yes","ExecutionRoleArn":"yes","Name":"yes","NetworkConfiguration":"yes","RecordingConfig":"yes"},"AWS::BedrockAgentCore::BrowserProfile":{"Description":"yes","Name":"yes"},"AWS::BedrockAgentCore::CapacityProvider":{"ComputeConfiguration":"yes","Name":"yes","PermissionsConfiguration":"yes"},"AWS::BedrockAgentCore::CodeInterpreterCustom":{"Certificates":"yes","Description":"yes","ExecutionRoleArn":"yes","Name":"yes","NetworkConfiguration":"yes"},"AWS::BedrockAgentCore::ConfigurationBundle":{"BundleName":"yes"},"AWS::BedrockAgentCore::Dataset":{"DatasetName":"yes","KmsKeyArn":"yes","SchemaType":"yes","Source":"yes"},"AWS::BedrockAgentCore::Evaluator":{"EvaluatorName":"yes"},"AWS::BedrockAgentCore::Gateway":{},"AWS::BedrockAgentCore::GatewayRateLimit":{"DimensionKeys":"yes","GatewayIdentifier":"yes","RateLimitId":"yes"},"AWS::BedrockAgentCore::GatewayRule":{"GatewayIdentifier":"yes"},"AWS::BedrockAgentCore::GatewayTarget":{"GatewayIdentifier":"yes"},"AWS::BedrockAgentCore::Harness":{"HarnessName":"yes"},"AWS::BedrockAgentCore::HarnessEndpoint":{"EndpointName":"yes","HarnessId":"yes"},"AWS::BedrockAgentCore::Memory":{"EncryptionKeyArn":"yes","Name":"yes"},"AWS::BedrockAgentCore::OAuth2CredentialProvider":{"CredentialProviderVendor":"yes","Name":"yes"},"AWS::BedrockAgentCore::OnlineEvaluationConfig":{"OnlineEvaluationConfigName":"yes"},"AWS::BedrockAgentCore::PaymentConnector":{"ConnectorName":"yes","ConnectorType":"yes","PaymentManagerId":"yes","ProvisionMode":"yes"},"AWS::BedrockAgentCore::PaymentCredentialProvider":{"CredentialProviderVendor":"yes","Name":"yes"},"AWS::BedrockAgentCore::PaymentManager":{"AuthorizerConfiguration":"yes","AuthorizerType":"yes","Name":"yes"},"AWS::BedrockAgentCore::Policy":{"Name":"yes","PolicyEngineId":"yes"},"AWS::BedrockAgentCore::PolicyEngine":{"EncryptionKeyArn":"yes","Name":"yes"},"AWS::BedrockAgentCore::ResourcePolicy":{"ResourceArn":"yes"},"AWS::BedrockAgentCore::Runtime":{"AgentRuntimeName":"yes"},"AWS::BedrockAgentCore::RuntimeEndpoint":{"AgentRuntimeId":"yes","Name":"yes"},"AWS::BedrockAgentCore::WorkloadIdentity":{"Name":"yes"},"AWS::BedrockMantle::Project":{},"AWS::Billing::BillingView":{"Description":"yes","Name":"yes"},"AWS::BillingConductor::BillingGroup":{"PrimaryAccountId":"yes"},"AWS::BillingConductor::CustomLineItem":{"AccountId":"yes","BillingGroupArn":"yes","ComputationRule":"yes","PresentationDetails":"yes"},"AWS::BillingConductor::PricingPlan":{},"AWS::BillingConductor::PricingRule":{"BillingEntity":"yes","Operation":"yes","Scope":"yes","Service":"yes","UsageType":"yes"},"AWS::Braket::SpendingLimit":{"DeviceArn":"yes"},"AWS::Budgets::Budget":{"NotificationsWithSubscribers":"yes"},"AWS::Budgets::BudgetsAction":{"ActionType":"yes","BudgetName":"yes"},"AWS::CE::AnomalyMonitor":{"MonitorDimension":"yes","MonitorSpecification":"yes","MonitorType":"yes","ResourceTags":"yes"},"AWS::CE::AnomalySubscription":{"ResourceTags":"yes"},"AWS::CE::CostCategory":{"Name":"yes"},"AWS::CUR::ReportDefinition":{"AdditionalSchemaElements":"yes","BillingViewArn":"yes","ReportName":"yes","ReportVersioning":"yes","TimeUnit":"yes"},"AWS::Cases::Case":{"CustomerId":"yes","DomainId":"yes","TemplateId":"yes"},"AWS::Cases::CaseRule":{"DomainId":"yes"},"AWS::Cases::Domain":{"Name":"yes"},"AWS::Cases::Field":{"DomainId":"yes","Type":"yes"},"AWS::Cases::Layout":{"DomainId":"yes"},"AWS::Cases::RelatedItem":{"CaseId":"yes","Content":"yes","DomainId":"yes","Type":"yes"},"AWS::Cases::Template":{"DomainId":"yes"},"AWS::Cassandra::Keyspace":{"KeyspaceName":"yes","ReplicationSpecification":"yes"},"AWS::Cassandra::Table":{"ClientSideTimestampsEnabled":"yes","ClusteringKeyColumns":"yes","KeyspaceName":"yes","PartitionKeyColumns":"yes","TableName":"yes"},"AWS::Cassandra::Type":{"Fields":"yes","KeyspaceName":"yes","TypeName":"yes"},"AWS::CertificateManager::Account":{},"AWS::CertificateManager::AcmeDomainValidation":{"AcmeEndpointArn":"yes","DomainName":"yes"},"AWS::CertificateManager::AcmeEndpoint":{"AuthorizationBehavior":"yes","CertificateTags":"yes"},"AWS::CertificateManager::AcmeExternalAccountBinding":{"AcmeEndpointArn":"yes","Expiration":"yes","RoleArn":"yes"},"AWS::CertificateManager::Certificate":{"CertificateAuthorityArn":"yes","CertificateExport":"yes","DomainName":"yes","DomainValidationOptions":"yes","KeyAlgorithm":"yes","SubjectAlternativeNames":"yes","ValidationMethod":"yes"},"AWS::Chatbot::CustomAction":{"ActionName":"yes"},"AWS::Chatbot::MicrosoftTeamsChannelConfiguration":{"ConfigurationName":"yes","TeamId":"yes","TeamsTenantId":"yes"},"AWS::Chatbot::SlackChannelConfiguration":{"ConfigurationName":"yes","SlackWorkspaceId":"yes"},"AWS::Chime::AppInstance":{},"AWS::Chime::AppInstanceBot":{"AppInstanceArn":"yes"},"AWS::Chime::AppInstanceUser":{"AppInstanceArn":"yes","AppInstanceUserId":"yes"},"AWS::Chime::Channel":{"AppInstanceArn":"yes","ChannelId":"yes","ChimeBearer":"yes","ElasticChannelConfiguration":"yes","MemberArns":"yes","ModeratorArns":"yes","Privacy":"yes"},"AWS::Chime::ChannelFlow":{"AppInstanceArn":"yes"},"AWS::Chime::MediaInsightsPipelineConfiguration":{"MediaInsightsPipelineConfigurationName":"yes"},"AWS::Chime::MediaPipelineKinesisVideoStreamPool":{"PoolName":"yes"},"AWS::Chime::SipMediaApplication":{"AwsRegion":"yes"},"AWS::Chime::VoiceConnector":{"AwsRegion":"yes","NetworkType":"yes"},"AWS::CleanRooms::AnalysisTemplate":{"AnalysisParameters":"yes","ErrorMessageConfiguration":"yes","Format":"yes","MembershipIdentifier":"yes","Name":"yes","Schema":"yes","Source":"yes","SyntheticDataParameters":"yes"},"AWS::CleanRooms::Collaboration":{"AllowedResultRegions":"yes","AutoApprovedChangeTypes":"yes","CreatorDisplayName":"yes","CreatorMLMemberAbilities":"yes","CreatorMemberAbilities":"yes","CreatorPaymentConfiguration":"yes","DataEncryptionMetadata":"yes","JobLogStatus":"yes","Members":"yes","QueryLogStatus":"yes"},"AWS::CleanRooms::ConfiguredTable":{"AllowedColumns":"yes","AnalysisMethod":"yes","TableReference":"yes"},"AWS::CleanRooms::ConfiguredTableAssociation":{"ConfiguredTableIdentifier":"yes","MembershipIdentifier":"yes","Name":"yes"},"AWS::CleanRooms::IdMappingTable":{"InputReferenceConfig":"yes","MembershipIdentifier":"yes","Name":"yes"},"AWS::CleanRooms::IdNamespaceAssociation":{"InputReferenceConfig":"yes","MembershipIdentifier":"yes"},"AWS::CleanRooms::IntermediateTable":{"MembershipIdentifier":"yes","Name":"yes","PopulationAnalysisConfiguration":"yes"},"AWS::CleanRooms::Membership":{"CollaborationIdentifier":"yes"},"AWS::CleanRooms::PrivacyBudgetTemplate":{"AutoRefresh":"yes","MembershipIdentifier":"yes","PrivacyBudgetType":"yes"},"AWS::CleanRoomsML::ConfiguredModelAlgorithm":{"Description":"yes","InferenceContainerConfig":"yes","KmsKeyArn":"yes","Name":"yes","RoleArn":"yes","TrainingContainerConfig":"yes"},"AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation":{"ConfiguredModelAlgorithmArn":"yes","Description":"yes","MembershipIdentifier":"yes","Name":"yes","PrivacyConfiguration":"yes"},"AWS::CleanRoomsML::TrainingDataset":{"Description":"yes","Name":"yes","RoleArn":"yes","TrainingData":"yes"},"AWS::Cloud9::EnvironmentEC2":{"AutomaticStopTimeMinutes":"yes","ConnectionType":"yes","ImageId":"yes","InstanceType":"yes","OwnerArn":"yes","Repositories":"yes","SubnetId":"yes"},"AWS::CloudFormation::ChangeSet":{"Capabilities":"yes","ChangeSetName":"yes","ChangeSetType":"yes","DeploymentMode":"yes","Description":"yes","ImportExistingResources":"yes","IncludeNestedStacks":"yes","NotificationARNs":"yes","OnStackFailure":"yes","RoleARN":"yes","StackName":"yes","Tags":"yes","TemplateBody":"yes","TemplateURL":"yes","UsePreviousTemplate":"yes"},"AWS::CloudFormation::CustomResource":{"ServiceToken":"yes"},"AWS::CloudFormation::GeneratedTemplate":{},"AWS::CloudFormation::GuardHook":{"Alias":"yes","ExecutionRole":"yes"},"AWS::CloudFormation::HookDefaultVersion":{},"AWS::CloudFormation::HookTypeConfig":{"ConfigurationAlias":"yes"},"AWS::CloudFormation::HookVersion":{"ExecutionRoleArn":"yes","LoggingConfig":"yes","SchemaHandlerPackage":"yes","TypeName":"yes"},"AWS::CloudFormation::LambdaHook":{"Alias":"yes","AutoUpdate":"yes","LoggingConfig":"yes"},"AWS::CloudFormation::Macro":{"Name":"yes"},"AWS::CloudFormation::ModuleDefaultVersion":{"Arn":"yes","ModuleName":"yes","VersionId":"yes"},"AWS::CloudFormation::ModuleVersion":{"ModuleName":"yes","ModulePackage":"yes"},"AWS::CloudFormation::PublicTypeVersion":{"Arn":"yes","LogDeliveryBucket":"yes","PublicVersionNumber":"yes","Type":"yes","TypeName":"yes"},"AWS::CloudFormation::Publisher":{"AcceptTermsAndConditions":"yes","ConnectionArn":"yes"},"AWS::CloudFormation::ResourceDefaultVersion":{},"AWS::CloudFormation::ResourceVersion":{"ExecutionRoleArn":"yes","LoggingConfig":"yes","SchemaHandlerPackage":"yes","TypeName":"yes"},"AWS::CloudFormation::Stack":{},"AWS::CloudFormation::StackSet":{"PermissionModel":"yes","StackSetName":"yes"},"AWS::CloudFormation::TypeActivation":{"LoggingConfig":"yes"},"AWS::CloudFormation::WaitCondition":{},"AWS::CloudFormation::WaitConditionHandle":{},"AWS::CloudFront::AnycastIpList":{"IpCount":"yes","Name":"yes","Tags":"yes"},"AWS::CloudFront::CachePolicy":{},"AWS::CloudFront::CloudFrontOriginAccessIdentity":{},"AWS::CloudFront::ConnectionFunction":{"Name":"yes"},"AWS::CloudFront::ConnectionGroup":{"Name":"yes"},"AWS::CloudFront::ContinuousDeploymentPolicy":{},"AWS::CloudFront::Distribution":{},"AWS::CloudFront::DistributionTenant":{"Name":"yes"},"AWS::CloudFront::FieldLevelEncryptionProfile":{},"AWS::CloudFront::Function":{"Name":"yes"},"AWS::CloudFront::KeyGroup":{},"AWS::CloudFront::KeyValueStore":{"Name":"yes"},"AWS::CloudFront::MonitoringSubscription":{"DistributionId":"yes"},"AWS::CloudFront::OriginAccessControl":{},"AWS::CloudFront::OriginRequestPolicy":{},"AWS::CloudFront::PublicKey":{},"AWS::CloudFront::RealtimeLogConfig":{"Name":"yes"},"AWS::CloudFront::ResponseHeadersPolicy":{},"AWS::CloudFront::StreamingDistribution":{},"AWS::CloudFront::TrustStore":{"Name":"yes"},"AWS::CloudFront::VpcOrigin":{},"AWS::CloudHSM::Cluster":{"HsmType":"yes","Mode":"yes","NetworkType":"yes","SubnetIds":"yes"},"AWS::CloudTrail::Channel":{"Source":"yes"},"AWS::CloudTrail::Dashboard":{},"AWS::CloudTrail::EventDataStore":{},"AWS::CloudTrail::ResourcePolicy":{"ResourceArn":"yes"},"AWS::CloudTrail::Trail":{"TrailName":"yes"},"AWS::CloudWatch::Alarm":{"AlarmName":"yes"},"AWS::CloudWatch::AlarmMuteRule":{"Name":"yes"},"AWS::CloudWatch::AnomalyDetector":{"Dimensions":"yes","MetricCharacteristics":"yes","MetricMathAnomalyDetector":"yes","MetricName":"yes","Namespace":"yes","SingleMetricAnomalyDetector":"yes","Stat":"yes"},"AWS::CloudWatch::CompositeAlarm":{"AlarmName":"yes"},"AWS::CloudWatch::Dashboard":{"DashboardName":"yes"},"AWS::CloudWatch::InsightRule":{"RuleName":"yes"},"AWS::CloudWatch::LogAlarm":{"AlarmName":"yes"},"AWS::CloudWatch::MetricStream":{"Name":"yes"},"AWS::CloudWatch::OTelEnrichment":{},"AWS::CodeArtifact::Domain":{"DomainName":"yes","EncryptionKey":"yes"},"AWS::CodeArtifact::PackageGroup":{"DomainName":"yes","Pattern":"yes"},"AWS::CodeArtifact::Repository":{"DomainName":"yes","DomainOwner":"yes","RepositoryName":"yes"},"AWS::CodeBuild::Fleet":{"Name":"yes"},"AWS::CodeBuild::Project":{"Name":"yes"},"AWS::CodeBuild::ReportGroup":{"Name":"yes","Type":"yes"},"AWS::CodeBuild::SourceCredential":{"ServerType":"yes"},"AWS::CodeCommit::Repository":{"Triggers":"maybe"},"AWS::CodeConnections::Connection":{"ConnectionName":"yes","HostArn":"yes","ProviderType":"yes"},"AWS::CodeConnections::Host":{"Name":"yes","ProviderType":"yes"},"AWS::CodeDeploy::Application":{"ApplicationName":"yes","ComputePlatform":"yes"},"AWS::CodeDeploy::DeploymentConfig":{"ComputePlatform":"yes","DeploymentConfigName":"yes","MinimumHealthyHosts":"yes","TrafficRoutingConfig":"yes","ZonalConfig":"yes"},"AWS::CodeDeploy::DeploymentGroup":{"ApplicationName":"yes","DeploymentGroupName":"yes"},"AWS::CodeGuruProfiler::ProfilingGroup":{"ComputePlatform":"yes","ProfilingGroupName":"yes"},"AWS::CodeGuruReviewer::RepositoryAssociation":{"BucketName":"yes","ConnectionArn":"yes","Name":"yes","Owner":"yes","Tags":"yes","Type":"yes"},"AWS::CodePipeline::CustomActionType":{"Category":"yes","ConfigurationProperties":"yes","InputArtifactDetails":"yes","OutputArtifactDetails":"yes","Provider":"yes","Settings":"yes","Version":"yes"},"AWS::CodePipeline::Pipeline":{"Name":"yes"},"AWS::CodePipeline::Webhook":{"Name":"yes"},"AWS::CodeStar::GitHubRepository":{},"AWS::CodeStarConnections::Connection":{"ConnectionName":"yes","HostArn":"yes","ProviderType":"yes"},"AWS::CodeStarConnections::RepositoryLink":{"OwnerId":"yes","RepositoryName":"yes"},"AWS::CodeStarConnections::SyncConfiguration":{"ResourceName":"yes","SyncType":"yes"},"AWS::CodeStarNotifications::NotificationRule":{"Resource":"yes"},"AWS::Cognito::IdentityPool":{},"AWS::Cognito::IdentityPoolPrincipalTag":{"IdentityPoolId":"yes","IdentityProviderName":"yes"},"AWS::Cognito::IdentityPoolRoleAttachment":{"IdentityPoolId":"yes"},"AWS::Cognito::LogDeliveryConfiguration":{"UserPoolId":"yes"},"AWS::Cognito::ManagedLoginBranding":{"ClientId":"yes","UserPoolId":"yes"},"AWS::Cognito::Terms":{"ClientId":"yes","UserPoolId":"yes"},"AWS::Cognito::UserPool":{},"AWS::Cognito::UserPoolClient":{"GenerateSecret":"yes","UserPoolId":"yes"},"AWS::Cognito::UserPoolDomain":{"Domain":"yes","UserPoolId":"yes"},"AWS::Cognito::UserPoolGroup":{"GroupName":"yes","UserPoolId":"yes"},"AWS::Cognito::UserPoolIdentityProvider":{"ProviderName":"yes","ProviderType":"yes","UserPoolId":"yes"},"AWS::Cognito::UserPoolRegionalConfigurationAttachment":{"UserPoolId":"yes"},"AWS::Cognito::UserPoolReplica":{"RegionName":"yes","UserPoolId":"yes","UserPoolTagsAtCreate":"yes"},"AWS::Cognito::UserPoolResourceServer":{"Identifier":"yes","UserPoolId":"yes"},"AWS::Cognito::UserPoolRiskConfigurationAttachment":{"ClientId":"yes","UserPoolId":"yes"},"AWS::Cognito::UserPoolUICustomizationAttachment":{"ClientId":"yes","UserPoolId":"yes"},"AWS::Cognito::UserPoolUser":{"ClientMetadata":"yes","DesiredDeliveryMediums":"yes","ForceAliasCreation":"yes","MessageAction":"yes","UserAttributes":"yes","UserPoolId":"yes","Username":"yes","ValidationData":"yes"},"AWS::Cognito::UserPoolUserToGroupAttachment":{"GroupName":"yes","UserPoolId":"yes","Username":"yes"},"AWS::Comprehend::DocumentClassifier":{"DataAccessRoleArn":"yes","DocumentClassifierName":"yes","InputDataConfig":"yes","LanguageCode":"yes","Mode":"yes","ModelKmsKeyId":"yes","OutputDataConfig":"yes","VersionName":"yes","VolumeKmsKeyId":"yes","VpcConfig":"yes"},"AWS::Comprehend::DocumentClassifierEndpoint":{"EndpointName":"yes"},"AWS::Comprehend::EntityRecognizer":{"DataAccessRoleArn":"yes","InputDataConfig":"yes","LanguageCode":"yes","ModelKmsKeyId":"yes","ModelPolicy":"yes","RecognizerName":"yes","VersionName":"yes","VolumeKmsKeyId":"yes","VpcConfig":"yes"},"AWS::Comprehend::Flywheel":{"DataLakeS3Uri":"yes","FlywheelName":"yes","ModelType":"yes","TaskConfig":"yes"},"AWS::ComputeOptimizer::AutomationRule":{},"AWS::Config::AggregationAuthorization":{"AuthorizedAccountId":"yes","AuthorizedAwsRegion":"yes"},"AWS::Config::ConfigRule":{"ConfigRuleName":"yes"},"AWS::Config::ConfigurationAggregator":{"ConfigurationAggregatorName":"yes"},"AWS::Config::ConfigurationRecorder":{"Name":"yes","StartedOnCreate":"yes"},"AWS::Config::ConformancePack":{"ConformancePackName":"yes"},"AWS::Config::Connector":{"ConnectorConfiguration":"yes"},"AWS::Config::DeliveryChannel":{"Name":"yes"},"AWS::Config::OrganizationConfigRule":{"OrganizationConfigRuleName":"yes"},"AWS::Config::OrganizationConformancePack":{"OrganizationConformancePackName":"yes"},"AWS::Config::RemediationConfiguration":{"ConfigRuleName":"yes"},"AWS::Config::StoredQuery":{"QueryName":"yes"},"AWS::Connect::AgentStatus":{},"AWS::Connect::ApprovedOrigin":{"InstanceId":"yes","Origin":"yes"},"AWS::Connect::ContactFlow":{"Type":"yes"},"AWS::Connect::ContactFlowModule":{},"AWS::Connect::ContactFlowModuleAlias":{"ContactFlowModuleId":"yes"},"AWS::Connect::ContactFlowModuleVersion":{"ContactFlowModuleId":"yes","Description":"yes"},"AWS::Connect::ContactFlowVersion":{"ContactFlowId":"yes","Description":"yes"},"AWS::Connect::DataLakeAssociation":{"DataSetId":"yes","InstanceId":"yes","TargetAccountId":"yes"},"AWS::Connect::DataTable":{"InstanceArn":"yes","Status":"yes"},"AWS::Connect::DataTableAttribute":{"DataTableArn":"yes","InstanceArn":"yes"},"AWS::Connect::DataTableRecord":{"DataTableArn":"yes","InstanceArn":"yes"},"AWS::Connect::EmailAddress":{"EmailAddress":"yes"},"AWS::Connect::EvaluationForm":{},"AWS::Connect::HoursOfOperation":{},"AWS::Connect::Instance":{"DirectoryId":"yes","IdentityManagementType":"yes","InstanceAlias":"yes"},"AWS::Connect::InstanceStorageConfig":{"InstanceArn":"yes","ResourceType":"yes"},"AWS::Connect::IntegrationAssociation":{"InstanceId":"yes","IntegrationArn":"yes","IntegrationType":"yes"},"AWS::Connect::Metric":{"InstanceArn":"yes","Status":"yes"},"AWS::Connect::Notification":{"ExpiresAt":"yes","InstanceArn":"yes","Priority":"yes","Recipients":"yes"},"AWS::Connect::PhoneNumber":{"CountryCode":"yes","Description":"yes","Prefix":"yes","SourcePhoneNumberArn":"yes","Type":"yes"},"AWS::Connect::PredefinedAttribute":{"InstanceArn":"yes","Name":"yes"},"AWS::Connect::Prompt":{},"AWS::Connect::Queue":{},"AWS::Connect::QuickConnect":{},"AWS::Connect::RoutingProfile":{},"AWS::Connect::Rule":{"InstanceArn":"yes","TriggerEventSource":"yes"},"AWS::Connect::SecurityKey":{"InstanceId":"yes","Key":"yes"},"AWS::Connect::SecurityProfile":{"InstanceArn":"yes","SecurityProfileName":"yes"},"AWS::Connect::TaskTemplate":{},"AWS::Connect::TestCase":{},"AWS::Connect::TrafficDistributionGroup":{"Description":"yes","Name":"yes"},"AWS::Connect::User":{},"AWS::Connect::UserHierarchyGroup":{"ParentGroupArn":"yes"},"AWS::Connect::UserHierarchyStructure":{"InstanceArn":"yes"},"AWS::Connect::View":{},"AWS::Connect::ViewVersion":{"VersionDescription":"yes","ViewArn":"yes","ViewContentSha256":"yes"},"AWS::Connect::Vocabulary":{"Content":"yes","InstanceId":"yes","LanguageCode":"yes","VocabularyName":"yes"},"AWS::Connect::Workspace":{"InstanceArn":"yes"},"AWS::ConnectCampaigns::Campaign":{"ConnectInstanceArn":"yes"},"AWS::ConnectCampaignsV2::Campaign":{"ConnectInstanceId":"yes"},"AWS::ControlTower::EnabledBaseline":{"BaselineIdentifier":"yes","TargetIdentifier":"yes"},"AWS::ControlTower::EnabledControl":{"ControlIdentifier":"yes","TargetIdentifier":"yes"},"AWS::ControlTower::LandingZone":{},"AWS::CustomerProfiles::CalculatedAttributeDefinition":{"CalculatedAttributeName":"yes","DomainName":"yes","UseHistoricalData":"yes"},"AWS::CustomerProfiles::Domain":{"DomainName":"yes"},"AWS::CustomerProfiles::DomainObjectType":{"DomainName":"yes","Fields":"yes","ObjectTypeName":"yes"},"AWS::CustomerProfiles::EventStream":{"DomainName":"yes","EventStreamName":"yes","Uri":"yes"},"AWS::CustomerProfiles::EventTrigger":{"DomainName":"yes","EventTriggerName":"yes"},"AWS::CustomerProfiles::Integration":{"DomainName":"yes","Uri":"yes"},"AWS::CustomerProfiles::ObjectType":{"DomainName":"yes","ObjectTypeName":"yes"},"AWS::CustomerProfiles::Recommender":{"DomainName":"yes","RecommenderName":"yes","RecommenderRecipeName":"yes"},"AWS::CustomerProfiles::RecommenderSchema":{"DomainName":"yes","Fields":"yes","RecommenderSchemaName":"yes"},"AWS::CustomerProfiles::SegmentDefinition":{"DisplayName":"yes","DomainName":"yes","SegmentDefinitionName":"yes","SegmentGroups":"yes","SegmentSqlQuery":"yes"},"AWS::DAX::Cluster":{"ClusterEndpointEncryptionType":"yes","ClusterName":"yes","IAMRoleARN":"yes","NetworkType":"yes","NodeType":"yes","SSESpecification":"yes","SubnetGroupName":"yes"},"AWS::DAX::ParameterGroup":{"Description":"yes","ParameterGroupName":"yes"},"AWS::DAX::SubnetGroup":{"SubnetGroupName":"yes"},"AWS::DLM::LifecyclePolicy":{},"AWS::DMS::Certificate":{"CertificateIdentifier":"yes","CertificatePem":"yes","CertificateWallet":"yes"},"AWS::DMS::DataMigration":{},"AWS::DMS::DataProvider":{},"AWS::DMS::Endpoint":{"KmsKeyId":"yes","ResourceIdentifier":"yes"},"AWS::DMS::EventSubscription":{"SourceIds":"yes","SubscriptionName":"yes"},"AWS::DMS::InstanceProfile":{},"AWS::DMS::MigrationProject":{},"AWS::DMS::ReplicationConfig":{"ResourceIdentifier":"yes"},"AWS::DMS::ReplicationInstance":{"DnsNameServers":"yes","KmsKeyId":"yes","PubliclyAccessible":"yes","ReplicationSubnetGroupIdentifier":"yes","ResourceIdentifier":"yes"},"AWS::DMS::ReplicationSubnetGroup":{"ReplicationSubnetGroupIdentifier":"yes"},"AWS::DMS::ReplicationTask":{"MigrationType":"yes","ReplicationInstanceArn":"yes","ResourceIdentifier":"yes","SourceEndpointArn":"yes","TargetEndpointArn":"yes"},"AWS::DRS::LaunchConfigurationTemplate":{"Tags":"yes"},"AWS::DRS::ReplicationConfigurationTemplate":{},"AWS::DRS::SourceNetwork":{"OriginAccountID":"yes","OriginRegion":"yes","VpcID":"yes"},"AWS::DSQL::Cluster":{},"AWS::DataBrew::Dataset":{"Name":"yes","Tags":"yes"},"AWS::DataBrew::Job":{"Name":"yes","Tags":"yes","Type":"yes"},"AWS::DataBrew::Project":{"Name":"yes","Tags":"yes"},"AWS::DataBrew::Recipe":{"Name":"yes","Tags":"yes"},"AWS::DataBrew::Ruleset":{"Name":"yes","TargetArn":"yes"},"AWS::DataBrew::Schedule":{"Name":"yes","Tags":"yes"},"AWS::DataExchange::DataSet":{"AssetType":"yes"},"AWS::DataExchange::EventAction":{"Event":"yes"},"AWS::DataPipeline::Pipeline":{"Description":"yes","Name":"yes"},"AWS::DataSync::Agent":{"ActivationKey":"yes","SecurityGroupArns":"yes","SubnetArns":"yes","VpcEndpointId":"yes"},"AWS::DataSync::LocationAzureBlob":{"AzureBlobContainerUrl":"yes"},"AWS::DataSync::LocationEFS":{"AccessPointArn":"yes","Ec2Config":"yes","EfsFilesystemArn":"yes","FileSystemAccessRoleArn":"yes","InTransitEncryption":"yes","Subdirectory":"yes"},"AWS::DataSync::LocationFSxLustre":{"FsxFilesystemArn":"yes","SecurityGroupArns":"yes","Subdirectory":"yes"},"AWS::DataSync::LocationFSxONTAP":{"Protocol":"yes","SecurityGroupArns":"yes","StorageVirtualMachineArn":"yes","Subdirectory":"yes"},"AWS::DataSync::LocationFSxOpenZFS":{"FsxFilesystemArn":"yes","Protocol":"yes","SecurityGroupArns":"yes","Subdirectory":"yes"},"AWS::DataSync::LocationFSxWindows":{"Domain":"yes","FsxFilesystemArn":"yes","Password":"yes","SecurityGroupArns":"yes","Subdirectory":"yes","User":"yes"},"AWS::DataSync::LocationHDFS":{},"AWS::DataSync::LocationNFS":{"ServerHostname":"yes"},"AWS::DataSync::LocationObjectStorage":{"BucketName":"yes","ServerHostname":"yes"},"AWS::DataSync::LocationS3":{"S3BucketArn":"yes","S3Config":"yes","S3StorageClass":"yes","Subdirectory":"yes"},"AWS::DataSync::LocationSMB":{"ServerHostname":"yes"},"AWS::DataSync::Task":{"DestinationLocationArn":"yes","SourceLocationArn":"yes","TaskMode":"yes"},"AWS::DataZone::Connection":{"DomainIdentifier":"yes","EnableTrustedIdentityPropagation":"yes","EnvironmentIdentifier":"yes","Name":"yes","ProjectIdentifier":"yes","Scope":"yes"},"AWS::DataZone::DataSource":{"ConnectionIdentifier":"yes","DomainIdentifier":"yes","EnvironmentIdentifier":"yes","ProjectIdentifier":"yes","Type":"yes"},"AWS::DataZone::Domain":{"DomainVersion":"yes","KmsKeyIdentifier":"yes"},"AWS::DataZone::DomainUnit":{"DomainIdentifier":"yes","ParentDomainUnitIdentifier":"yes"},"AWS::DataZone::Environment":{"DeploymentOrder":"yes","DomainIdentifier":"yes","EnvironmentAccountIdentifier":"yes","EnvironmentAccountRegion":"yes","EnvironmentBlueprintIdentifier":"yes","EnvironmentConfigurationId":"yes","EnvironmentProfileIdentifier":"yes","ProjectIdentifier":"yes","UserParameters":"yes"},"AWS::DataZone::EnvironmentActions":{"DomainIdentifier":"yes","EnvironmentIdentifier":"yes"},"AWS::DataZone::EnvironmentBlueprintConfiguration":{"DomainIdentifier":"yes","EnvironmentBlueprintIdentifier":"yes"},"AWS::DataZone::EnvironmentProfile":{"DomainIdentifier":"yes","EnvironmentBlueprintIdentifier":"yes","ProjectIdentifier":"yes"},"AWS::DataZone::FormType":{"DomainIdentifier":"yes","Name":"yes"},"AWS::DataZone::GroupProfile":{"DomainIdentifier":"yes","GroupIdentifier":"yes","RolePrincipalArn":"yes"},"AWS::DataZone::Owner":{"DomainIdentifier":"yes","EntityIdentifier":"yes","EntityType":"yes","Owner":"yes"},"AWS::DataZone::PolicyGrant":{"Detail":"yes","DomainIdentifier":"yes","EntityIdentifier":"yes","EntityType":"yes","PolicyType":"yes","Principal":"yes"},"AWS::DataZone::Project":{"DomainIdentifier":"yes","MembershipAssignments":"yes","ProjectCategory":"yes","ProjectExecutionRole":"yes","ProjectProfileId":"yes"},"AWS::DataZone::ProjectMembership":{"DomainIdentifier":"yes","Member":"yes","ProjectIdentifier":"yes"},"AWS::DataZone::ProjectProfile":{"DomainIdentifier":"yes","UseDefaultConfigurations":"yes"},"AWS::DataZone::SubscriptionTarget":{"DomainIdentifier":"yes","EnvironmentIdentifier":"yes","Type":"yes"},"AWS::DataZone::UserProfile":{"DomainIdentifier":"yes","UserIdentifier":"yes","UserType":"yes"},"AWS::Deadline::Budget":{"FarmId":"yes","UsageTrackingResource":"yes"},"AWS::Deadline::Farm":{"KmsKeyArn":"yes"},"AWS::Deadline::Fleet":{"FarmId":"yes"},"AWS::Deadline::LicenseEndpoint":{"SecurityGroupIds":"yes","SubnetIds":"yes","VpcId":"yes"},"AWS::Deadline::Limit":{"AmountRequirementName":"yes","FarmId":"yes"},"AWS::Deadline::MeteredProduct":{"LicenseEndpointId":"yes","ProductId":"yes"},"AWS::Deadline::Monitor":{"IdentityCenterInstanceArn":"yes","IdentityCenterRegion":"yes"},"AWS::Deadline::Queue":{"FarmId":"yes"},"AWS::Deadline::QueueEnvironment":{"FarmId":"yes","QueueId":"yes"},"AWS::Deadline::QueueFleetAssociation":{"FarmId":"yes","FleetId":"yes","QueueId":"yes"},"AWS::Deadline::QueueLimitAssociation":{"FarmId":"yes","LimitId":"yes","QueueId":"yes"},"AWS::Deadline::StorageProfile":{"FarmId":"yes"},"AWS::Deadline::Worker":{"FarmId":"yes","FleetId":"yes","HostProperties":"yes"},"AWS::Detective::Graph":{},"AWS::Detective::MemberInvitation":{"GraphArn":"yes","MemberId":"yes"},"AWS::Detective::OrganizationAdmin":{"AccountId":"yes"},"AWS::DevOpsAgent::AgentSpace":{"KmsKeyArn":"yes"},"AWS::DevOpsAgent::Asset":{"AgentSpaceId":"yes","AssetType":"yes"},"AWS::DevOpsAgent::Association":{"AgentSpaceId":"yes"},"AWS::DevOpsAgent::PrivateConnection":{"ConnectionConfiguration":"yes","Name":"yes"},"AWS::DevOpsAgent::Service":{"ExchangeUrlPrivateConnectionName":"yes","KmsKeyArn":"yes","PrivateConnectionName":"yes","ServiceType":"yes","TargetUrlPrivateConnectionName":"yes"},"AWS::DevOpsAgent::Trigger":{"Action":"yes","AgentSpaceId":"yes","Condition":"yes","Type":"yes"},"AWS::DevOpsGuru::LogAnomalyDetectionIntegration":{},"AWS::DevOpsGuru::NotificationChannel":{"Config":"yes"},"AWS::DevOpsGuru::ResourceCollection":{},"AWS::DeviceFarm::DevicePool":{"ProjectArn":"yes"},"AWS::DeviceFarm::InstanceProfile":{},"AWS::DeviceFarm::NetworkProfile":{"ProjectArn":"yes"},"AWS::DeviceFarm::Project":{},"AWS::DeviceFarm::TestGridProject":{},"AWS::DeviceFarm::Upload":{"ContentType":"yes","Name":"yes","ProjectArn":"yes","Type":"yes"},"AWS::DeviceFarm::VPCEConfiguration":{},"AWS::DirectConnect::Connection":{"Bandwidth":"yes","Location":"yes","ProviderName":"yes","RequestMACSec":"yes"},"AWS::DirectConnect::DirectConnectGateway":{"AmazonSideAsn":"yes"},"AWS::DirectConnect::DirectConnectGatewayAssociation":{"AcceptDirectConnectGatewayAssociationProposalRoleArn":"yes","AssociatedGatewayId":"yes","DirectConnectGatewayId":"yes"},"AWS::DirectConnect::Lag":{"ConnectionsBandwidth":"yes","Location":"yes","ProviderName":"yes","RequestMACSec":"yes"},"AWS::DirectConnect::PrivateVirtualInterface":{"AllocatePrivateVirtualInterfaceRoleArn":"yes","DirectConnectGatewayId":"yes","VirtualGatewayId":"yes","Vlan":"yes"},"AWS::DirectConnect::PublicVirtualInterface":{"AllocatePublicVirtualInterfaceRoleArn":"yes","RouteFilterPrefixes":"yes","Vlan":"yes"},"AWS::DirectConnect::TransitVirtualInterface":{"AllocateTransitVirtualInterfaceRoleArn":"yes","DirectConnectGatewayId":"yes","Vlan":"yes"},"AWS::DirectoryService::MicrosoftAD":{"CreateAlias":"yes","Edition":"yes","Name":"yes","Password":"yes","ShortName":"yes","VpcSettings":"yes"},"AWS::DirectoryService::SimpleAD":{"CreateAlias":"yes","Description":"yes","Name":"yes","Password":"yes","ShortName":"yes","Size":"yes","VpcSettings":"yes"},"AWS::DocDB::DBCluster":{"AvailabilityZones":"yes","DBClusterIdentifier":"yes","DBSubnetGroupName":"yes","EngineVersion":"yes","KmsKeyId":"yes","MasterUsername":"yes","SnapshotIdentifier":"yes","SourceDBClusterIdentifier":"yes","StorageEncrypted":"yes"},"AWS::DocDB::DBClusterParameterGroup":{"Description":"yes","Family":"yes","Name":"yes"},"AWS::DocDB::DBInstance":{"AvailabilityZone":"yes","DBClusterIdentifier":"yes","DBInstanceIdentifier":"yes"},"AWS::DocDB::DBSubnetGroup":{"DBSubnetGroupName":"yes"},"AWS::DocDB::EventSubscription":{"SnsTopicArn":"yes","SubscriptionName":"yes"},"AWS::DocDB::GlobalCluster":{"Engine":"yes","EngineVersion":"yes","GlobalClusterIdentifier":"yes","SourceDBClusterIdentifier":"yes","StorageEncrypted":"yes"},"AWS::DocDBElastic::Cluster":{"AdminUserName":"yes","AuthType":"yes","ClusterName":"yes","KmsKeyId":"yes"},"AWS::DocDBElastic::ClusterSnapshot":{"ClusterArn":"yes","SnapshotName":"yes"},"AWS::DynamoDB::GlobalTable":{"KeySchema":"yes","LocalSecondaryIndexes":"yes","TableName":"yes"},"AWS::DynamoDB::Table":{"ImportSourceSpecification":"yes","KeySchema":"yes","TableName":"yes"},"AWS::EC2::ApplicationStatusCheck":{"Interval":"yes","IpScope":"yes"},"AWS::EC2::CapacityManagerDataExport":{"OutputFormat":"yes","S3BucketName":"yes","S3BucketPrefix":"yes","Schedule":"yes"},"AWS::EC2::CapacityReservation":{"AvailabilityZone":"yes","AvailabilityZoneId":"yes","EbsOptimized":"yes","EphemeralStorage":"yes","InstanceMatchCriteria":"yes","InstancePlatform":"yes","InstanceType":"yes","OutPostArn":"yes","PlacementGroupArn":"yes","TagSpecifications":"yes","Tenancy":"yes"},"AWS::EC2::CapacityReservationFleet":{"AllocationStrategy":"yes","EndDate":"yes","InstanceMatchCriteria":"yes","InstanceTypeSpecifications":"yes","TagSpecifications":"yes","Tenancy":"yes"},"AWS::EC2::CarrierGateway":{"VpcId":"yes"},"AWS::EC2::ClientVpnAuthorizationRule":{"AccessGroupId":"yes","AuthorizeAllGroups":"yes","ClientVpnEndpointId":"yes","Description":"yes","TargetNetworkCidr":"yes"},"AWS::EC2::ClientVpnEndpoint":{"AuthenticationOptions":"yes","ClientCidrBlock":"yes","EndpointIpAddressType":"yes","TagSpecifications":"yes","TrafficIpAddressType":"yes","TransitGatewayConfiguration":"yes","TransportProtocol":"yes"},"AWS::EC2::ClientVpnRoute":{"ClientVpnEndpointId":"yes","Description":"yes","DestinationCidrBlock":"yes","TargetVpcSubnetId":"yes"},"AWS::EC2::ClientVpnTargetNetworkAssociation":{"AvailabilityZone":"yes","AvailabilityZoneId":"yes","ClientVpnEndpointId":"yes","SubnetId":"yes"},"AWS::EC2::CustomerGateway":{"BgpAsn":"yes","BgpAsnExtended":"yes","CertificateArn":"yes","DeviceName":"yes","IpAddress":"yes","Type":"yes"},"AWS::EC2::DHCPOptions":{"DomainName":"yes","DomainNameServers":"yes","Ipv6AddressPreferredLeaseTime":"yes","NetbiosNameServers":"yes","NetbiosNodeType":"yes","NtpServers":"yes"},"AWS::EC2::EC2Fleet":{"LaunchTemplateConfigs":"yes","OnDemandOptions":"yes","ReplaceUnhealthyInstances":"yes","ReservedCapacityOptions":"yes","SpotOptions":"yes","TagSpecifications":"yes","TerminateInstancesWithExpiration":"yes","Type":"yes","ValidFrom":"yes","ValidUntil":"yes"},"AWS::EC2::EIP":{"Address":"yes","Domain":"yes","IpamPoolId":"yes","NetworkBorderGroup":"yes","TransferAddress":"yes"},"AWS::EC2::EIPAssociation":{"AllocationId":"yes","EIP":"yes","InstanceId":"yes","NetworkInterfaceId":"yes","PrivateIpAddress":"yes"},"AWS::EC2::EgressOnlyInternetGateway":{"VpcId":"yes"},"AWS::EC2::EnclaveCertificateIamRoleAssociation":{"CertificateArn":"yes","RoleArn":"yes"},"AWS::EC2::FlowLog":{"DeliverCrossAccountRole":"yes","DeliverLogsPermissionArn":"yes","DestinationOptions":"yes","LogDestination":"yes","LogDestinationType":"yes","LogFormat":"yes","LogGroupName":"yes","MaxAggregationInterval":"yes","ResourceId":"yes","ResourceType":"yes","TagFieldSpecifications":"yes","TrafficType":"yes"},"AWS::EC2::FpgaImage":{"InputStorageLocation":"yes","LogsStorageLocation":"yes"},"AWS::EC2::GatewayRouteTableAssociation":{"GatewayId":"yes"},"AWS::EC2::Host":{"AssetId":"yes","AvailabilityZone":"yes","InstanceFamily":"yes","InstanceType":"yes","OutpostArn":"yes"},"AWS::EC2::IPAM":{},"AWS::EC2::IPAMAllocation":{"Cidr":"yes","Description":"yes","IpamPoolId":"yes","NetmaskLength":"yes"},"AWS::EC2::IPAMPool":{"AddressFamily":"yes","AwsService":"yes","IpamScopeId":"yes","Locale":"yes","PublicIpSource":"yes","PubliclyAdvertisable":"yes","SourceIpamPoolId":"yes","SourceResource":"yes"},"AWS::EC2::IPAMPoolCidr":{"Cidr":"yes","IpamPoolId":"yes","NetmaskLength":"yes"},"AWS::EC2::IPAMPrefixListResolver":{"AddressFamily":"yes","IpamId":"yes"},"AWS::EC2::IPAMPrefixListResolverTarget":{"IpamPrefixListResolverId":"yes","PrefixListId":"yes","PrefixListRegion":"yes"},"AWS::EC2::IPAMResourceDiscovery":{},"AWS::EC2::IPAMResourceDiscoveryAssociation":{"IpamId":"yes","IpamResourceDiscoveryId":"yes"},"AWS::EC2::IPAMScope":{"IpamId":"yes"},"AWS::EC2::IPv4Pool":{},"AWS::EC2::Instance":{"AdditionalInfo":"maybe","Affinity":"maybe","AvailabilityZone":"yes","BlockDeviceMappings":"maybe","CpuOptions":"yes","EbsOptimized":"maybe","ElasticGpuSpecifications":"yes","ElasticInferenceAccelerators":"yes","EnclaveOptions":"yes","HibernationOptions":"yes","HostId":"maybe","HostResourceGroupArn":"yes","ImageId":"yes","InstanceType":"maybe","Ipv6AddressCount":"yes","Ipv6Addresses":"yes","KernelId":"maybe","KeyName":"yes","LaunchTemplate":"yes","LicenseSpecifications":"yes","NetworkInterfaces":"yes","PlacementGroupName":"yes","PrivateDnsNameOptions":"maybe","PrivateIpAddress":"yes","RamdiskId":"maybe","SecurityGroupIds":"maybe","SecurityGroups":"yes","SubnetId":"yes","Tenancy":"maybe","UserData":"maybe"},"AWS::EC2::InstanceConnectEndpoint":{"ClientToken":"yes","PreserveClientIp":"yes","SecurityGroupIds":"yes","SubnetId":"yes"},"AWS::EC2::InstanceEventWindow":{},"AWS::EC2::InternetGateway":{},"AWS::EC2::IpPoolRouteTableAssociation":{"PublicIpv4Pool":"yes","RouteTableId":"yes"},"AWS::EC2::IpamExternalResourceVerificationToken":{"IpamId":"yes"},"AWS::EC2::KeyPair":{"KeyFormat":"yes","KeyName":"yes","KeyType":"yes","PublicKeyMaterial":"yes","Tags":"yes"},"AWS::EC2::LaunchTemplate":{"LaunchTemplateName":"yes"},"AWS::EC2::LocalGatewayRoute":{"DestinationCidrBlock":"yes","LocalGatewayRouteTableId":"yes"},"AWS::EC2::LocalGatewayRouteTable":{"LocalGatewayId":"yes","Mode":"yes"},"AWS::EC2::LocalGatewayRouteTableVPCAssociation":{"LocalGatewayRouteTableId":"yes","VpcId":"yes"},"AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation":{"LocalGatewayRouteTableId":"yes","LocalGatewayVirtualInterfaceGroupId":"yes"},"AWS::EC2::LocalGatewayVirtualInterface":{"LocalAddress":"yes","LocalGatewayVirtualInterfaceGroupId":"yes","OutpostLagId":"yes","PeerAddress":"yes","PeerBgpAsn":"yes","PeerBgpAsnExtended":"yes","Vlan":"yes"},"AWS::EC2::LocalGatewayVirtualInterfaceGroup":{"LocalBgpAsn":"yes","LocalBgpAsnExtended":"yes","LocalGatewayId":"yes"},"AWS::EC2::NatGateway":{"AllocationId":"yes","AvailabilityMode":"yes","ConnectivityType":"yes","PrivateIpAddress":"yes","SubnetId":"yes","VpcId":"yes"},"AWS::EC2::NetworkAcl":{"VpcId":"yes"},"AWS::EC2::NetworkAclEntry":{"Egress":"yes","NetworkAclId":"yes","RuleNumber":"yes"},"AWS::EC2::NetworkInsightsAccessScope":{"ExcludePaths":"yes","MatchPaths":"yes"},"AWS::EC2::NetworkInsightsAccessScopeAnalysis":{"NetworkInsightsAccessScopeId":"yes"},"AWS::EC2::NetworkInsightsAnalysis":{"FilterInArns":"yes","FilterOutArns":"yes","NetworkInsightsPathId":"yes"},"AWS::EC2::NetworkInsightsPath":{"Destination":"yes","DestinationIp":"yes","DestinationPort":"yes","FilterAtDestination":"yes","FilterAtSource":"yes","Protocol":"yes","Source":"yes","SourceIp":"yes"},"AWS::EC2::NetworkInterface":{"InterfaceType":"yes","PrivateIpAddress":"yes","PrivateIpAddresses":"maybe","SubnetId":"yes"},"AWS::EC2::NetworkInterfaceAttachment":{"DeviceIndex":"yes","InstanceId":"yes","NetworkInterfaceId":"yes"},"AWS::EC2::NetworkInterfacePermission":{"AwsAccountId":"yes","NetworkInterfaceId":"yes","Permission":"yes"},"AWS::EC2::NetworkPerformanceMetricSubscription":{"Destination":"yes","Metric":"yes","Source":"yes","Statistic":"yes"},"AWS::EC2::PlacementGroup":{"ParentGroupId":"yes","PartitionCount":"yes","SpreadLevel":"yes","Strategy":"yes","Tags":"yes"},"AWS::EC2::PrefixList":{},"AWS::EC2::Route":{"DestinationCidrBlock":"yes","DestinationIpv6CidrBlock":"yes","DestinationPrefixListId":"yes","RouteTableId":"yes"},"AWS::EC2::RouteServer":{"AmazonSideAsn":"yes"},"AWS::EC2::RouteServerAssociation":{"RouteServerId":"yes","VpcId":"yes"},"AWS::EC2::RouteServerEndpoint":{"RouteServerId":"yes","SubnetId":"yes"},"AWS::EC2::RouteServerPeer":{"BgpOptions":"yes","PeerAddress":"yes","RouteServerEndpointId":"yes"},"AWS::EC2::RouteServerPropagation":{"RouteServerId":"yes","RouteTableId":"yes"},"AWS::EC2::RouteTable":{"VpcId":"yes"},"AWS::EC2::SecurityGroup":{"GroupDescription":"yes","GroupName":"yes","VpcId":"yes"},"AWS::EC2::SecurityGroupEgress":{"CidrIp":"yes","CidrIpv6":"yes","DestinationPrefixListId":"yes","DestinationSecurityGroupId":"yes","FromPort":"yes","GroupId":"yes","IpProtocol":"yes","ToPort":"yes"},"AWS::EC2::SecurityGroupIngress":{"CidrIp":"yes","CidrIpv6":"yes","FromPort":"yes","GroupId":"yes","GroupName":"yes","IpProtocol":"yes","SourcePrefixListId":"yes","SourceSecurityGroupId":"yes","SourceSecurityGroupName":"yes","SourceSecurityGroupOwnerId":"yes","ToPort":"yes"},"AWS::EC2::SecurityGroupVpcAssociation":{"GroupId":"yes","VpcId":"yes"},"AWS::EC2::SnapshotBlockPublicAccess":{},"AWS::EC2::SpotFleet":{},"AWS::EC2::SqlHaStandbyDetectedInstance":{"InstanceId":"yes"},"AWS::EC2::Subnet":{"AvailabilityZone":"yes","AvailabilityZoneId":"yes","CidrBlock":"yes","Ipv4IpamPoolId":"yes","Ipv4NetmaskLength":"yes","Ipv6CidrBlock":"maybe","Ipv6IpamPoolId":"yes","Ipv6Native":"yes","Ipv6NetmaskLength":"yes","OutpostArn":"yes","VpcId":"yes"},"AWS::EC2::SubnetCidrBlock":{"Ipv6CidrBlock":"yes","Ipv6IpamPoolId":"yes","Ipv6NetmaskLength":"yes","SubnetId":"yes"},"AWS::EC2::SubnetCidrReservation":{"Cidr":"yes","Description":"yes","ReservationType":"yes","SubnetId":"yes"},"AWS::EC2::SubnetNetworkAclAssociation":{"NetworkAclId":"yes","SubnetId":"yes"},"AWS::EC2::SubnetRouteTableAssociation":{"RouteTableId":"yes","SubnetId":"yes"},"AWS::EC2::TrafficMirrorFilter":{"Description":"yes"},"AWS::EC2::TrafficMirrorFilterRule":{"TrafficMirrorFilterId":"yes"},"AWS::EC2::TrafficMirrorSession":{"NetworkInterfaceId":"yes"},"AWS::EC2::TrafficMirrorTarget":{"Description":"yes","GatewayLoadBalancerEndpointId":"yes","NetworkInterfaceId":"yes","NetworkLoadBalancerArn":"yes"},"AWS::EC2::TransitGateway":{"AmazonSideAsn":"yes","MulticastSupport":"yes"},"AWS::EC2::TransitGatewayAttachment":{"TransitGatewayId":"yes","VpcId":"yes"},"AWS::EC2::TransitGatewayConnect":{"Options":"yes","TransportTransitGatewayAttachmentId":"yes"},"AWS::EC2::TransitGatewayConnectPeer":{"ConnectPeerConfiguration":"yes","TransitGatewayAttachmentId":"yes"},"AWS::EC2::TransitGatewayMeteringPolicy":{"TransitGatewayId":"yes"},"AWS::EC2::TransitGatewayMeteringPolicyEntry":{"DestinationCidrBlock":"yes","DestinationPortRange":"yes","DestinationTransitGatewayAttachmentId":"yes","DestinationTransitGatewayAttachmentType":"yes","MeteredAccount":"yes","PolicyRuleNumber":"yes","Protocol":"yes","SourceCidrBlock":"yes","SourcePortRange":"yes","SourceTransitGatewayAttachmentId":"yes","SourceTransitGatewayAttachmentType":"yes","TransitGatewayMeteringPolicyId":"yes"},"AWS::EC2::TransitGatewayMulticastDomain":{"TransitGatewayId":"yes"},"AWS::EC2::TransitGatewayMulticastDomainAssociation":{"SubnetId":"yes","TransitGatewayAttachmentId":"yes","TransitGatewayMulticastDomainId":"yes"},"AWS::EC2::TransitGatewayMulticastGroupMember":{"GroupIpAddress":"yes","NetworkInterfaceId":"yes","TransitGatewayMulticastDomainId":"yes"},"AWS::EC2::TransitGatewayMulticastGroupSource":{"GroupIpAddress":"yes","NetworkInterfaceId":"yes","TransitGatewayMulticastDomainId":"yes"},"AWS::EC2::TransitGatewayPeeringAttachment":{"PeerAccountId":"yes","PeerRegion":"yes","PeerTransitGatewayId":"yes","TransitGatewayId":"yes"},"AWS::EC2::TransitGatewayPolicyTable":{"TransitGatewayId":"yes"},"AWS::EC2::TransitGatewayPolicyTableAssociation":{"TransitGatewayAttachmentId":"yes","TransitGatewayPolicyTableId":"yes"},"AWS::EC2::TransitGatewayPolicyTableEntry":{"PolicyRuleNumber":"yes","TransitGatewayPolicyTableId":"yes"},"AWS::EC2::TransitGatewayRoute":{"Blackhole":"yes","DestinationCidrBlock":"yes","TransitGatewayAttachmentId":"yes","TransitGatewayRouteTableId":"yes"},"AWS::EC2::TransitGatewayRouteTable":{"Tags":"yes","TransitGatewayId":"yes"},"AWS::EC2::TransitGatewayRouteTableAssociation":{"TransitGatewayAttachmentId":"yes","TransitGatewayRouteTableId":"yes"},"AWS::EC2::TransitGatewayRouteTablePropagation":{"TransitGatewayAttachmentId":"yes","TransitGatewayRouteTableId":"yes"},"AWS::EC2::TransitGatewayVpcAttachment":{"SubnetIds":"yes","TransitGatewayId":"yes","VpcId":"yes"},"AWS::EC2::VPC":{"CidrBlock":"yes","InstanceTenancy":"maybe","Ipv4IpamPoolId":"yes","Ipv4NetmaskLength":"yes","VpcEncryptionControl":"yes"},"AWS::EC2::VPCBlockPublicAccessExclusion":{"SubnetId":"yes","VpcId":"yes"},"AWS::EC2::VPCBlockPublicAccessOptions":{},"AWS::EC2::VPCCidrBlock":{"AmazonProvidedIpv6CidrBlock":"yes","CidrBlock":"yes","Ipv4IpamPoolId":"yes","Ipv4NetmaskLength":"yes","Ipv6CidrBlock":"yes","Ipv6CidrBlockNetworkBorderGroup":"yes","Ipv6IpamPoolId":"yes","Ipv6NetmaskLength":"yes","Ipv6Pool":"yes","VpcId":"yes"},"AWS::EC2::VPCDHCPOptionsAssociation":{"DhcpOptionsId":"yes","VpcId":"yes"},"AWS::EC2::VPCEncryptionControl":{"VpcId":"yes"},"AWS::EC2::VPCEndpoint":{"ResourceConfigurationArn":"yes","ServiceName":"yes","ServiceNetworkArn":"yes","ServiceRegion":"yes","VpcEndpointType":"yes","VpcId":"yes"},"AWS::EC2::VPCEndpointConnectionNotification":{"ServiceId":"yes","VPCEndpointId":"yes"},"AWS::EC2::VPCEndpointService":{},"AWS::EC2::VPCEndpointServicePermissions":{"ServiceId":"yes"},"AWS::EC2::VPCGatewayAttachment":{"VpcId":"yes"},"AWS::EC2::VPCPeeringConnection":{"AssumeRoleRegion":"yes","PeerOwnerId":"yes","PeerRegion":"yes","PeerRoleArn":"yes","PeerVpcId":"yes","VpcId":"yes"},"AWS::EC2::VPNConcentrator":{"TransitGatewayId":"yes","Type":"yes"},"AWS::EC2::VPNConnection":{"CustomerGatewayId":"yes","EnableAcceleration":"yes","LocalIpv4NetworkCidr":"yes","LocalIpv6NetworkCidr":"yes","OutsideIpAddressType":"yes","PreSharedKeyStorage":"yes","RemoteIpv4NetworkCidr":"yes","RemoteIpv6NetworkCidr":"yes","StaticRoutesOnly":"yes","TransitGatewayId":"yes","TransportTransitGatewayAttachmentId":"yes","TunnelInsideIpVersion":"yes","Type":"yes","VpnConcentratorId":"yes","VpnGatewayId":"yes","VpnTunnelOptionsSpecifications":"yes"},"AWS::EC2::VPNConnectionRoute":{"DestinationCidrBlock":"yes","VpnConnectionId":"yes"},"AWS::EC2::VPNGateway":{"AmazonSideAsn":"yes","Type":"yes"},"AWS::EC2::VPNGatewayRoutePropagation":{},"AWS::EC2::VerifiedAccessEndpoint":{"ApplicationDomain":"yes","AttachmentType":"yes","DomainCertificateArn":"yes","EndpointDomainPrefix":"yes","EndpointType":"yes","SecurityGroupIds":"yes"},"AWS::EC2::VerifiedAccessGroup":{},"AWS::EC2::VerifiedAccessInstance":{},"AWS::EC2::VerifiedAccessTrustProvider":{"DeviceOptions":"yes","DeviceTrustProviderType":"yes","PolicyReferenceName":"yes","TrustProviderType":"yes","UserTrustProviderType":"yes"},"AWS::EC2::Volume":{},"AWS::EC2::VolumeAttachment":{"Device":"yes","EbsCardIndex":"yes","InstanceId":"yes","VolumeId":"yes"},"AWS::ECR::PublicRepository":{"RepositoryName":"yes"},"AWS::ECR::PullThroughCacheRule":{"CredentialArn":"yes","CustomRoleArn":"yes","EcrRepositoryPrefix":"yes","UpstreamRegistry":"yes","UpstreamRegistryUrl":"yes","UpstreamRepositoryPrefix":"yes"},"AWS::ECR::PullTimeUpdateExclusion":{"PrincipalArn":"yes"},"AWS::ECR::RegistryPolicy":{},"AWS::ECR::RegistryScanningConfiguration":{},"AWS::ECR::ReplicationConfiguration":{},"AWS::ECR::Repository":{"EncryptionConfiguration":"yes","RepositoryName":"yes"},"AWS::ECR::RepositoryCreationTemplate":{"Prefix":"yes"},"AWS::ECR::SigningConfiguration":{},"AWS::ECS::CapacityProvider":{"ClusterName":"yes","Name":"yes"},"AWS::ECS::Cluster":{"ClusterName":"yes"},"AWS::ECS::ClusterCapacityProviderAssociations":{"Cluster":"yes"},"AWS::ECS::Daemon":{"ClusterArn":"yes","DaemonName":"yes"},"AWS::ECS::DaemonTaskDefinition":{"ContainerDefinitions":"yes","Cpu":"yes","ExecutionRoleArn":"yes","Family":"yes","IpcMode":"yes","Memory":"yes","PidMode":"yes","TaskRoleArn":"yes","Volumes":"yes"},"AWS::ECS::ExpressGatewayService":{"Cluster":"yes","InfrastructureRoleArn":"yes","ServiceName":"yes","Tags":"yes"},"AWS::ECS::PrimaryTaskSet":{"Cluster":"yes","Service":"yes"},"AWS::ECS::Service":{"Cluster":"yes","DeploymentController":"yes","LaunchType":"yes","Role":"yes","SchedulingStrategy":"yes","ServiceName":"yes"},"AWS::ECS::TaskDefinition":{"ContainerDefinitions":"yes","Cpu":"yes","EnableFaultInjection":"yes","EphemeralStorage":"yes","ExecutionRoleArn":"yes","Family":"yes","InferenceAccelerators":"yes","IpcMode":"yes","Memory":"yes","NetworkMode":"yes","PidMode":"yes","PlacementConstraints":"yes","ProxyConfiguration":"yes","RequiresCompatibilities":"yes","RuntimePlatform":"yes","TaskRoleArn":"yes","Volumes":"yes"},"AWS::ECS::TaskSet":{"CapacityProviderStrategy":"yes","Cluster":"yes","ExternalId":"yes","LaunchType":"yes","LoadBalancers":"yes","NetworkConfiguration":"yes","PlatformVersion":"yes","Service":"yes","ServiceRegistries":"yes","TaskDefinition":"yes"},"AWS::EFS::AccessPoint":{"ClientToken":"yes","FileSystemId":"yes","PosixUser":"yes","RootDirectory":"yes"},"AWS::EFS::FileSystem":{"AvailabilityZoneName":"yes","Encrypted":"yes","KmsKeyId":"yes","PerformanceMode":"yes"},"AWS::EFS::MountTarget":{"FileSystemId":"yes","IpAddress":"yes","IpAddressType":"yes","Ipv6Address":"yes","SubnetId":"yes"},"AWS::EKS::AccessEntry":{"ClusterName":"yes","PrincipalArn":"yes","Type":"yes"},"AWS::EKS::Addon":{"AddonName":"yes","ClusterName":"yes","NamespaceConfig":"yes"},"AWS::EKS::Capability":{"CapabilityName":"yes","ClusterName":"yes","Type":"yes"},"AWS::EKS::CertificateAuthority":{"ClusterName":"yes"},"AWS::EKS::Cluster":{"BootstrapSelfManagedAddons":"yes","EncryptionConfig":"yes","KubernetesNetworkConfig":"yes","Name":"yes","OutpostConfig":"yes","RoleArn":"yes"},"AWS::EKS::FargateProfile":{"ClusterName":"yes","FargateProfileName":"yes","PodExecutionRoleArn":"yes","Selectors":"yes","Subnets":"yes"},"AWS::EKS::IdentityProviderConfig":{"ClusterName":"yes","IdentityProviderConfigName":"yes","Oidc":"yes","Type":"yes"},"AWS::EKS::Nodegroup":{"AmiType":"yes","CapacityType":"yes","ClusterName":"yes","DiskSize":"yes","InstanceTypes":"yes","NodeRole":"yes","NodegroupName":"yes","RemoteAccess":"yes","Subnets":"yes"},"AWS::EKS::PodIdentityAssociation":{"ClusterName":"yes","Namespace":"yes","ServiceAccount":"yes"},"AWS::EMR::Cluster":{"AdditionalInfo":"yes","Applications":"yes","AutoScalingRole":"yes","BootstrapActions":"yes","Configurations":"yes","CustomAmiId":"yes","EbsRootVolumeIops":"yes","EbsRootVolumeSize":"yes","EbsRootVolumeThroughput":"yes","Instances":"maybe","JobFlowRole":"yes","KerberosAttributes":"yes","LogEncryptionKmsKeyId":"yes","LogUri":"yes","Name":"yes","OSReleaseLabel":"yes","PlacementGroupConfigs":"yes","ReleaseLabel":"yes","ScaleDownBehavior":"yes","SecurityConfiguration":"yes","ServiceRole":"yes","Steps":"yes"},"AWS::EMR::InstanceFleetConfig":{"ClusterId":"yes","InstanceFleetType":"yes","InstanceTypeConfigs":"yes","LaunchSpecifications":"yes","Name":"yes"},"AWS::EMR::InstanceGroupConfig":{"BidPrice":"yes","Configurations":"yes","CustomAmiId":"yes","EbsConfiguration":"yes","InstanceRole":"yes","InstanceType":"yes","JobFlowId":"yes","Market":"yes","Name":"yes"},"AWS::EMR::SecurityConfiguration":{"Name":"yes","SecurityConfiguration":"yes"},"AWS::EMR::Step":{"ActionOnFailure":"yes","EncryptionKeyArn":"yes","HadoopJarStep":"yes","JobFlowId":"yes","LogUri":"yes","Name":"yes"},"AWS::EMR::Studio":{"AuthMode":"yes","EncryptionKeyArn":"yes","EngineSecurityGroupId":"yes","IdcInstanceArn":"yes","IdcUserAssignment":"yes","ServiceRole":"yes","TrustedIdentityPropagationEnabled":"yes","UserRole":"yes","VpcId":"yes","WorkspaceSecurityGroupId":"yes"},"AWS::EMR::StudioSessionMapping":{"IdentityName":"yes","IdentityType":"yes","StudioId":"yes"},"AWS::EMR::WALWorkspace":{"WALWorkspaceName":"yes"},"AWS::EMRContainers::Endpoint":{"ConfigurationOverrides":"yes","ExecutionRoleArn":"yes","Name":"yes","ReleaseLabel":"yes","SessionIdleTimeoutInMinutes":"yes","Type":"yes","VirtualClusterId":"yes"},"AWS::EMRContainers::JobTemplate":{"JobTemplateData":"yes","Name":"yes","Tags":"yes"},"AWS::EMRContainers::SecurityConfiguration":{"ContainerProvider":"yes","Name":"yes","SecurityConfigurationData":"yes"},"AWS::EMRContainers::VirtualCluster":{"ContainerProvider":"yes","Name":"yes","SecurityConfigurationId":"yes","SessionEnabled":"yes"},"AWS::EMRServerless::Application":{"Architecture":"maybe","AutoStartConfiguration":"maybe","AutoStopConfiguration":"maybe","ImageConfiguration":"maybe","InitialCapacity":"maybe","MaximumCapacity":"maybe","Name":"yes","NetworkConfiguration":"maybe","ReleaseLabel":"maybe","Type":"yes","WorkerTypeSpecifications":"maybe"},"AWS::EVS::Environment":{"ConnectivityInfo":"yes","EnvironmentName":"yes","KmsKeyId":"yes","LicenseInfo":"yes","ServiceAccessSecurityGroups":"yes","ServiceAccessSubnetId":"yes","SiteId":"yes","TermsAccepted":"yes","VcfHostnames":"yes","VcfVersion":"yes","VpcId":"yes"},"AWS::ElastiCache::CacheCluster":{"AZMode":"maybe","CacheSubnetGroupName":"yes","ClusterName":"yes","Engine":"yes","NetworkType":"yes","NumCacheNodes":"maybe","Port":"yes","PreferredAvailabilityZone":"maybe","PreferredAvailabilityZones":"maybe","SnapshotArns":"yes","SnapshotName":"yes"},"AWS::ElastiCache::GlobalReplicationGroup":{},"AWS::ElastiCache::ParameterGroup":{"CacheParameterGroupFamily":"yes"},"AWS::ElastiCache::ReplicationGroup":{"AtRestEncryptionEnabled":"yes","AuthToken":"maybe","CacheSubnetGroupName":"yes","DataTieringEnabled":"yes","Engine":"yes","GlobalReplicationGroupId":"yes","KmsKeyId":"yes","NetworkType":"yes","NodeGroupConfiguration":"maybe","NumNodeGroups":"maybe","Port":"yes","PreferredCacheClusterAZs":"yes","ReplicasPerNodeGroup":"yes","ReplicationGroupId":"yes","SnapshotArns":"yes","SnapshotName":"yes"},"AWS::ElastiCache::SecurityGroup":{},"AWS::ElastiCache::SecurityGroupIngress":{},"AWS::ElastiCache::ServerlessCache":{"KmsKeyId":"yes","NetworkType":"yes","ServerlessCacheName":"yes","SnapshotArnsToRestore":"yes","SubnetIds":"yes"},"AWS::ElastiCache::ServerlessCacheSnapshot":{"KmsKeyId":"yes","ServerlessCacheName":"yes","ServerlessCacheSnapshotName":"yes"},"AWS::ElastiCache::SubnetGroup":{"CacheSubnetGroupName":"yes"},"AWS::ElastiCache::User":{"Engine":"yes","UserId":"yes","UserName":"yes"},"AWS::ElastiCache::UserGroup":{"Engine":"yes","UserGroupId":"yes"},"AWS::ElasticBeanstalk::Application":{"ApplicationName":"yes"},"AWS::ElasticBeanstalk::ApplicationVersion":{"ApplicationName":"yes","BuildConfiguration":"yes","ImageConfiguration":"yes","Process":"yes","SourceBundle":"yes"},"AWS::ElasticBeanstalk::ConfigurationTemplate":{"ApplicationName":"yes","EnvironmentId":"yes","PlatformArn":"yes","SolutionStackName":"yes","SourceConfiguration":"yes"},"AWS::ElasticBeanstalk::Environment":{"ApplicationName":"yes","CNAMEPrefix":"yes","EnvironmentName":"yes","SolutionStackName":"yes"},"AWS::ElasticLoadBalancing::LoadBalancer":{"AvailabilityZones":"maybe","HealthCheck":"maybe","LoadBalancerName":"yes","Scheme":"yes","Subnets":"maybe"},"AWS::ElasticLoadBalancingV2::Listener":{"LoadBalancerArn":"yes"},"AWS::ElasticLoadBalancingV2::ListenerCertificate":{"ListenerArn":"yes"},"AWS::ElasticLoadBalancingV2::ListenerRule":{"ListenerArn":"yes"},"AWS::ElasticLoadBalancingV2::LoadBalancer":{"Name":"yes","Scheme":"yes","Type":"yes"},"AWS::ElasticLoadBalancingV2::TargetGroup":{"IpAddressType":"yes","Name":"yes","Port":"yes","Protocol":"yes","ProtocolVersion":"yes","TargetType":"yes","VpcId":"yes"},"AWS::ElasticLoadBalancingV2::TrustStore":{"Name":"yes"},"AWS::ElasticLoadBalancingV2::TrustStoreRevocation":{"RevocationContents":"yes","TrustStoreArn":"yes"},"AWS::Elasticsearch::Domain":{"AdvancedSecurityOptions":"maybe","DomainName":"yes","ElasticsearchVersion":"maybe","EncryptionAtRestOptions":"maybe","NodeToNodeEncryptionOptions":"maybe"},"AWS::ElementalInference::Dictionary":{},"AWS::ElementalInference::Feed":{},"AWS::EntityResolution::IdMappingWorkflow":{"WorkflowName":"yes"},"AWS::EntityResolution::IdNamespace":{"IdNamespaceName":"yes"},"AWS::EntityResolution::MatchingWorkflow":{"WorkflowName":"yes"},"AWS::EntityResolution::PolicyStatement":{"Arn":"yes","StatementId":"yes"},"AWS::EntityResolution::SchemaMapping":{"Description":"yes","MappedInputFields":"yes","SchemaName":"yes"},"AWS::EventSchemas::Discoverer":{"SourceArn":"yes"},"AWS::EventSchemas::Registry":{"RegistryName":"yes"},"AWS::EventSchemas::RegistryPolicy":{},"AWS::EventSchemas::Schema":{"RegistryName":"yes","SchemaName":"yes"},"AWS::Events::ApiDestination":{"Name":"yes"},"AWS::Events::Archive":{"ArchiveName":"yes","SourceArn":"yes"},"AWS::Events::Connection":{"Name":"yes"},"AWS::Events::Endpoint":{"Name":"yes"},"AWS::Events::EventBus":{"EventSourceName":"yes","Name":"yes"},"AWS::Events::EventBusPolicy":{"EventBusName":"yes","StatementId":"yes"},"AWS::Events::Rule":{"EventBusName":"yes","Name":"yes"},"AWS::EventsV2::EventBus":{"Name":"yes"},"AWS::EventsV2::EventSource":{"EventBusArn":"yes","Name":"yes"},"AWS::EventsV2::ResourcePolicy":{"EventBusArn":"yes"},"AWS::EventsV2::Subscriber":{"EventBusArn":"yes","Name":"yes","PointInTimeConfiguration":"yes","StartingPosition":"yes","Type":"yes"},"AWS::Evidently::Experiment":{"Name":"yes","Project":"yes"},"AWS::Evidently::Feature":{"Name":"yes","Project":"yes"},"AWS::Evidently::Launch":{"Name":"yes","Project":"yes"},"AWS::Evidently::Project":{"Name":"yes"},"AWS::Evidently::Segment":{},"AWS::FIS::ExperimentTemplate":{"Tags":"yes"},"AWS::FIS::TargetAccountConfiguration":{"AccountId":"yes","ExperimentTemplateId":"yes"},"AWS::FMS::ApplicationsList":{},"AWS::FMS::NotificationChannel":{"SnsTopicArn":"yes"},"AWS::FMS::Policy":{},"AWS::FMS::ProtocolsList":{},"AWS::FMS::ResourceSet":{},"AWS::FSx::Backup":{"FileSystemId":"yes"},"AWS::FSx::DataRepositoryAssociation":{"BatchImportMetaDataOnCreate":"yes","DataRepositoryPath":"yes","FileSystemId":"yes","FileSystemPath":"yes"},"AWS::FSx::FileCache":{"CopyTagsToDataRepositoryAssociations":"yes","DataRepositoryAssociations":"yes","FileCacheType":"yes","FileCacheTypeVersion":"yes","KmsKeyId":"yes","SecurityGroupIds":"yes","StorageCapacity":"yes","SubnetIds":"yes"},"AWS::FSx::FileSystem":{"BackupId":"yes","FileSystemType":"yes","FileSystemTypeVersion":"yes","KmsKeyId":"yes","SecurityGroupIds":"yes","SubnetIds":"yes"},"AWS::FSx::S3AccessPointAttachment":{"Name":"yes","OntapConfiguration":"yes","OpenZFSConfiguration":"yes","S3AccessPoint":"yes","Type":"yes"},"AWS::FSx::Snapshot":{"VolumeId":"yes"},"AWS::FSx::StorageVirtualMachine":{"FileSystemId":"yes","Name":"yes","RootVolumeSecurityStyle":"yes"},"AWS::FSx::Volume":{"BackupId":"yes","VolumeType":"yes"},"AWS::FinSpace::Environment":{"DataBundles":"yes","FederationParameters":"yes","KmsKeyId":"yes","SuperuserParameters":"yes","Tags":"yes"},"AWS::Forecast::Dataset":{"DatasetName":"yes"},"AWS::Forecast::DatasetGroup":{"DatasetGroupName":"yes"},"AWS::FraudDetector::Detector":{"DetectorId":"yes"},"AWS::FraudDetector::EntityType":{"Name":"yes"},"AWS::FraudDetector::EventType":{"Name":"yes"},"AWS::FraudDetector::Label":{"Name":"yes"},"AWS::FraudDetector::List":{"Name":"yes"},"AWS::FraudDetector::Outcome":{"Name":"yes"},"AWS::FraudDetector::Variable":{"Name":"yes"},"AWS::GameLift::Alias":{},"AWS::GameLift::Build":{"OperatingSystem":"yes","ServerSdkVersion":"yes","StorageLocation":"yes"},"AWS::GameLift::ContainerFleet":{"BillingType":"yes","InstanceType":"yes","PlayerGatewayMode":"yes"},"AWS::GameLift::ContainerGroupDefinition":{"ContainerGroupType":"yes","Name":"yes"},"AWS::GameLift::Fleet":{"BuildId":"yes","CertificateConfiguration":"yes","ComputeType":"yes","EC2InstanceType":"yes","FleetType":"yes","InstanceRoleARN":"yes","InstanceRoleCredentialsProvider":"yes","LogPaths":"yes","PeerVpcAwsAccountId":"yes","PeerVpcId":"yes","PlayerGatewayConfiguration":"yes","PlayerGatewayMode":"yes","ScriptId":"yes","ServerLaunchParameters":"yes","ServerLaunchPath":"yes"},"AWS::GameLift::GameServerGroup":{},"AWS::GameLift::GameSessionQueue":{"Name":"yes"},"AWS::GameLift::Location":{"LocationName":"yes"},"AWS::GameLift::MatchmakingConfiguration":{"Name":"yes"},"AWS::GameLift::MatchmakingRuleSet":{"Name":"yes","RuleSetBody":"yes"},"AWS::GameLift::Script":{"NodeJsVersion":"yes"},"AWS::GameLiftStreams::Application":{"ApplicationSourceUri":"yes","ExecutablePath":"yes","RuntimeEnvironment":"yes"},"AWS::GameLiftStreams::StreamGroup":{"StreamClass":"yes"},"AWS::GlobalAccelerator::Accelerator":{},"AWS::GlobalAccelerator::CrossAccountAttachment":{},"AWS::GlobalAccelerator::EndpointGroup":{"EndpointGroupRegion":"yes","ListenerArn":"yes"},"AWS::GlobalAccelerator::Listener":{"AcceleratorArn":"yes"},"AWS::Glue::Blueprint":{"Name":"yes"},"AWS::Glue::Catalog":{"Name":"yes"},"AWS::Glue::Classifier":{},"AWS::Glue::Connection":{"CatalogId":"yes"},"AWS::Glue::ConnectionType":{"ConnectionProperties":"yes","ConnectionType":"yes","ConnectorAuthenticationConfiguration":"yes","Description":"yes","IntegrationType":"yes","RestConfiguration":"yes"},"AWS::Glue::Crawler":{"Name":"yes"},"AWS::Glue::CustomEntityType":{"Name":"yes"},"AWS::Glue::DataCatalogEncryptionSettings":{"CatalogId":"yes"},"AWS::Glue::DataQualityRuleset":{"Name":"yes"},"AWS::Glue::Database":{"CatalogId":"yes","DatabaseName":"yes"},"AWS::Glue::DevEndpoint":{"EndpointName":"yes"},"AWS::Glue::IdentityCenterConfiguration":{"InstanceArn":"yes"},"AWS::Glue::Integration":{"AdditionalEncryptionContext":"yes","IntegrationConfig":"yes","IntegrationName":"yes","KmsKeyId":"yes","SourceArn":"yes","TargetArn":"yes"},"AWS::Glue::IntegrationResourceProperty":{"ResourceArn":"yes"},"AWS::Glue::Job":{"Name":"yes"},"AWS::Glue::MLTransform":{"InputRecordTables":"yes","TransformEncryption":"yes"},"AWS::Glue::Partition":{"CatalogId":"yes","DatabaseName":"yes","TableName":"yes"},"AWS::Glue::Registry":{"Name":"yes"},"AWS::Glue::Schema":{"DataFormat":"yes","Name":"yes","Registry":"yes","SchemaDefinition":"yes"},"AWS::Glue::SchemaVersion":{"Schema":"yes","SchemaDefinition":"yes"},"AWS::Glue::SchemaVersionMetadata":{"Key":"yes","SchemaVersionId":"yes","Value":"yes"},"AWS::Glue::SecurityConfiguration":{"Name":"yes"},"AWS::Glue::Session":{"Command":"yes","Connections":"yes","DefaultArguments":"yes","Description":"yes","GlueVersion":"yes","Id":"yes","IdleTimeout":"yes","MaxCapacity":"yes","NumberOfWorkers":"yes","RequestOrigin":"yes","Role":"yes","SecurityConfiguration":"yes","Timeout":"yes","WorkerType":"yes"},"AWS::Glue::Table":{"CatalogId":"yes","DatabaseName":"yes","Name":"yes"},"AWS::Glue::TableOptimizer":{"CatalogId":"yes","DatabaseName":"yes","TableName":"yes","Type":"yes"},"AWS::Glue::Trigger":{"Name":"yes","Type":"yes","WorkflowName":"yes"},"AWS::Glue::UsageProfile":{"Name":"yes"},"AWS::Glue::UserDefinedFunction":{"DatabaseName":"yes","FunctionName":"yes","FunctionType":"yes"},"AWS::Glue::Workflow":{"Name":"yes"},"AWS::Grafana::Workspace":{"ClientToken":"yes"},"AWS::Greengrass::ConnectorDefinition":{"InitialVersion":"yes"},"AWS::Greengrass::ConnectorDefinitionVersion":{"ConnectorDefinitionId":"yes","Connectors":"yes"},"AWS::Greengrass::CoreDefinition":{"InitialVersion":"yes"},"AWS::Greengrass::CoreDefinitionVersion":{"CoreDefinitionId":"yes","Cores":"yes"},"AWS::Greengrass::DeviceDefinition":{"InitialVersion":"yes"},"AWS::Greengrass::DeviceDefinitionVersion":{"DeviceDefinitionId":"yes","Devices":"yes"},"AWS::Greengrass::FunctionDefinition":{"InitialVersion":"yes"},"AWS::Greengrass::FunctionDefinitionVersion":{"DefaultConfig":"yes","FunctionDefinitionId":"yes","Functions":"yes"},"AWS::Greengrass::Group":{"InitialVersion":"yes"},"AWS::Greengrass::GroupVersion":{"ConnectorDefinitionVersionArn":"yes","CoreDefinitionVersionArn":"yes","DeviceDefinitionVersionArn":"yes","FunctionDefinitionVersionArn":"yes","GroupId":"yes","LoggerDefinitionVersionArn":"yes","ResourceDefinitionVersionArn":"yes","SubscriptionDefinitionVersionArn":"yes"},"AWS::Greengrass::LoggerDefinition":{"InitialVersion":"yes"},"AWS::Greengrass::LoggerDefinitionVersion":{"LoggerDefinitionId":"yes","Loggers":"yes"},"AWS::Greengrass::ResourceDefinition":{"InitialVersion":"yes"},"AWS::Greengrass::ResourceDefinitionVersion":{"ResourceDefinitionId":"yes","Resources":"yes"},"AWS::Greengrass::SubscriptionDefinition":{"InitialVersion":"yes"},"AWS::Greengrass::SubscriptionDefinitionVersion":{"SubscriptionDefinitionId":"yes","Subscriptions":"yes"},"AWS::GreengrassV2::ComponentVersion":{"InlineRecipe":"yes","LambdaFunction":"yes"},"AWS::GreengrassV2::Deployment":{"Components":"yes","DeploymentName":"yes","DeploymentPolicies":"yes","IotJobConfiguration":"yes","ParentTargetArn":"yes","TargetArn":"yes"},"AWS::GroundStation::Config":{},"AWS::GroundStation::DataflowEndpointGroup":{"ContactPostPassDurationSeconds":"yes","ContactPrePassDurationSeconds":"yes","EndpointDetails":"yes"},"AWS::GroundStation::DataflowEndpointGroupV2":{"ContactPostPassDurationSeconds":"yes","ContactPrePassDurationSeconds":"yes","Endpoints":"yes"},"AWS::GroundStation::MissionProfile":{},"AWS::GuardDuty::CustomDetectionRuleAssociation":{"RuleId":"yes"},"AWS::GuardDuty::Detector":{},"AWS::GuardDuty::Filter":{"DetectorId":"yes","Name":"yes"},"AWS::GuardDuty::IPSet":{"DetectorId":"yes","Format":"yes"},"AWS::GuardDuty::MalwareProtectionPlan":{},"AWS::GuardDuty::Master":{"DetectorId":"yes","InvitationId":"yes","MasterId":"yes"},"AWS::GuardDuty::Member":{"DetectorId":"yes","Email":"yes","MemberId":"yes"},"AWS::GuardDuty::PublishingDestination":{"DetectorId":"yes"},"AWS::GuardDuty::ThreatEntitySet":{"DetectorId":"yes","Format":"yes"},"AWS::GuardDuty::ThreatIntelSet":{"DetectorId":"yes","Format":"yes"},"AWS::GuardDuty::TrustedEntitySet":{"DetectorId":"yes","Format":"yes"},"AWS::HealthAgent::Domain":{"Name":"yes"},"AWS::HealthImaging::Datastore":{"DatastoreName":"yes","KmsKeyArn":"yes","Tags":"yes"},"AWS::HealthLake::DataTransformationProfile":{"KmsKeyId":"yes","ProfileDescription":"yes","ProfileName":"yes","Source":"yes","SourceFormat":"yes"},"AWS::HealthLake::FHIRDatastore":{"DatastoreName":"yes","DatastoreTypeVersion":"yes","IdentityProviderConfiguration":"yes","PreloadDataConfig":"yes","SseConfiguration":"yes"},"AWS::IAM::AccessKey":{"Serial":"yes","UserName":"yes"},"AWS::IAM::Group":{"GroupName":"yes"},"AWS::IAM::GroupPolicy":{"GroupName":"yes","PolicyName":"yes"},"AWS::IAM::InstanceProfile":{"InstanceProfileName":"yes","Path":"yes"},"AWS::IAM::ManagedPolicy":{"Description":"yes","ManagedPolicyName":"yes","Path":"yes"},"AWS::IAM::OIDCProvider":{"Url":"yes"},"AWS::IAM::Policy":{},"AWS::IAM::Role":{"Path":"yes","RoleName":"yes"},"AWS::IAM::RolePolicy":{"PolicyName":"yes","RoleName":"yes"},"AWS::IAM::SAMLProvider":{"AddPrivateKey":"yes","Name":"yes","RemovePrivateKey":"yes"},"AWS::IAM::ServerCertificate":{"CertificateBody":"yes","CertificateChain":"yes","PrivateKey":"yes","ServerCertificateName":"yes"},"AWS::IAM::ServiceLinkedRole":{"AWSServiceName":"yes","CustomSuffix":"yes"},"AWS::IAM::User":{"UserName":"yes"},"AWS::IAM::UserPolicy":{"PolicyName":"yes","UserName":"yes"},"AWS::IAM::UserToGroupAddition":{},"AWS::IAM::VirtualMFADevice":{"Path":"yes","VirtualMfaDeviceName":"yes"},"AWS::IVS::Channel":{},"AWS::IVS::EncoderConfiguration":{"Name":"yes","Video":"yes"},"AWS::IVS::IngestConfiguration":{"IngestProtocol":"yes","InsecureIngest":"yes","Name":"yes","UserId":"yes"},"AWS::IVS::PlaybackKeyPair":{"Name":"yes","PublicKeyMaterial":"yes"},"AWS::IVS::PlaybackRestrictionPolicy":{},"AWS::IVS::PublicKey":{"Name":"yes","PublicKeyMaterial":"yes"},"AWS::IVS::RecordingConfiguration":{"DestinationConfiguration":"yes","Name":"yes","RecordingReconnectWindowSeconds":"yes","RenditionConfiguration":"yes","ThumbnailConfiguration":"yes"},"AWS::IVS::Stage":{},"AWS::IVS::StorageConfiguration":{"Name":"yes","S3":"yes"},"AWS::IVS::StreamKey":{"ChannelArn":"yes"},"AWS::IVSChat::LoggingConfiguration":{},"AWS::IVSChat::Room":{},"AWS::IdentityStore::Group":{"IdentityStoreId":"yes"},"AWS::IdentityStore::GroupMembership":{"GroupId":"yes","IdentityStoreId":"yes","MemberId":"yes"},"AWS::IdentityStore::User":{"Addresses":"yes","Emails":"yes","IdentityStoreId":"yes","PhoneNumbers":"yes","Photos":"yes","Roles":"yes","UserName":"yes"},"AWS::ImageBuilder::Component":{"ChangeDescription":"yes","Data":"yes","Description":"yes","KmsKeyId":"yes","Name":"yes","Platform":"yes","SupportedOsVersions":"yes","Tags":"yes","Uri":"yes","Version":"yes"},"AWS::ImageBuilder::ContainerRecipe":{"Components":"yes","ContainerType":"yes","Description":"yes","DockerfileTemplateData":"yes","DockerfileTemplateUri":"yes","ImageOsVersionOverride":"yes","InstanceConfiguration":"yes","KmsKeyId":"yes","Name":"yes","ParentImage":"yes","PlatformOverride":"yes","Tags":"yes","TargetRepository":"yes","Version":"yes","WorkingDirectory":"yes"},"AWS::ImageBuilder::DistributionConfiguration":{"Name":"yes"},"AWS::ImageBuilder::Image":{"ContainerRecipeArn":"yes","DistributionConfigurationArn":"yes","EnhancedImageMetadataEnabled":"yes","ImageRecipeArn":"yes","ImageScanningConfiguration":"yes","ImageTestsConfiguration":"yes","InfrastructureConfigurationArn":"yes","Tags":"yes","Workflows":"yes"},"AWS::ImageBuilder::ImagePipeline":{"Name":"yes"},"AWS::ImageBuilder::ImageRecipe":{"AdditionalInstanceConfiguration":"yes","AmiTags":"yes","AmiWatermarks":"yes","BlockDeviceMappings":"yes","Components":"yes","Description":"yes","Name":"yes","ParentImage":"yes","Tags":"yes","Version":"yes","WorkingDirectory":"yes"},"AWS::ImageBuilder::InfrastructureConfiguration":{"Name":"yes"},"AWS::ImageBuilder::LifecyclePolicy":{"Name":"yes"},"AWS::ImageBuilder::Workflow":{"ChangeDescription":"yes","Data":"yes","Description":"yes","KmsKeyId":"yes","Name":"yes","Type":"yes","Uri":"yes","Version":"yes"},"AWS::Inspector::AssessmentTarget":{"AssessmentTargetName":"yes"},"AWS::Inspector::AssessmentTemplate":{"AssessmentTargetArn":"yes","AssessmentTemplateName":"yes","DurationInSeconds":"yes","RulesPackageArns":"yes","UserAttributesForFindings":"yes"},"AWS::Inspector::ResourceGroup":{"ResourceGroupTags":"yes"},"AWS::InspectorV2::CisScanConfiguration":{},"AWS::InspectorV2::CodeSecurityIntegration":{"CreateIntegrationDetails":"yes"},"AWS::InspectorV2::CodeSecurityScanConfiguration":{"Level":"yes","Name":"yes","ScopeSettings":"yes"},"AWS::InspectorV2::Connector":{"Name":"yes","Provider":"yes"},"AWS::InspectorV2::Filter":{},"AWS::Interconnect::Connection":{"ActivationKey":"yes","AttachPoint":"yes","EnvironmentId":"yes","RemoteAccount":"yes"},"AWS::InternetMonitor::Monitor":{"MonitorName":"yes"},"AWS::Invoicing::InvoiceUnit":{"InvoiceReceiver":"yes","Name":"yes"},"AWS::Invoicing::ProcurementPortalPreference":{"BuyerDomain":"yes","BuyerIdentifier":"yes","ProcurementPortalName":"yes","SupplierDomain":"yes","SupplierIdentifier":"yes"},"AWS::IoT::AccountAuditConfiguration":{"AccountId":"yes"},"AWS::IoT::Authorizer":{"AuthorizerName":"yes","SigningDisabled":"yes"},"AWS::IoT::BillingGroup":{"BillingGroupName":"yes"},"AWS::IoT::CACertificate":{"CACertificatePem":"yes","CertificateMode":"yes","VerificationCertificatePem":"yes"},"AWS::IoT::Certificate":{"CACertificatePem":"yes","CertificateMode":"yes","CertificatePem":"yes","CertificateSigningRequest":"yes"},"AWS::IoT::CertificateProvider":{"CertificateProviderName":"yes"},"AWS::IoT::Command":{"CommandId":"yes","PayloadTemplate":"yes","Preprocessor":"yes"},"AWS::IoT::CustomMetric":{"MetricName":"yes","MetricType":"yes"},"AWS::IoT::Dimension":{"Name":"yes","Type":"yes"},"AWS::IoT::DomainConfiguration":{"DomainConfigurationName":"yes","DomainName":"yes","ServerCertificateArns":"yes","ServiceType":"yes","ValidationCertificateArn":"yes"},"AWS::IoT::EncryptionConfiguration":{},"AWS::IoT::FleetMetric":{"MetricName":"yes"},"AWS::IoT::Job":{"DestinationPackageVersions":"yes","Document":"yes","DocumentParameters":"yes","DocumentSource":"yes","JobExecutionsRetryConfig":"yes","JobId":"yes","JobTemplateArn":"yes","SchedulingConfig":"yes","TargetSelection":"yes","Targets":"yes"},"AWS::IoT::JobTemplate":{"AbortConfig":"yes","Description":"yes","DestinationPackageVersions":"yes","Document":"yes","DocumentSource":"yes","JobArn":"yes","JobExecutionsRetryConfig":"yes","JobExecutionsRolloutConfig":"yes","JobTemplateId":"yes","MaintenanceWindows":"yes","PresignedUrlConfig":"yes","Tags":"yes","TimeoutConfig":"yes"},"AWS::IoT::Logging":{"AccountId":"yes"},"AWS::IoT::MitigationAction":{"ActionName":"yes"},"AWS::IoT::Policy":{"PolicyName":"yes"},"AWS::IoT::PolicyPrincipalAttachment":{"PolicyName":"yes","Principal":"yes"},"AWS::IoT::ProvisioningTemplate":{"TemplateName":"yes","TemplateType":"yes"},"AWS::IoT::ResourceSpecificLogging":{"TargetName":"yes","TargetType":"yes"},"AWS::IoT::RoleAlias":{"RoleAlias":"yes"},"AWS::IoT::ScheduledAudit":{"ScheduledAuditName":"yes"},"AWS::IoT::SecurityProfile":{"SecurityProfileName":"yes"},"AWS::IoT::SoftwarePackage":{"PackageName":"yes"},"AWS::IoT::SoftwarePackageVersion":{"PackageName":"yes","VersionName":"yes"},"AWS::IoT::Stream":{"StreamId":"yes"},"AWS::IoT::Thing":{"ThingName":"yes"},"AWS::IoT::ThingGroup":{"ParentGroupName":"yes","ThingGroupName":"yes"},"AWS::IoT::ThingPrincipalAttachment":{"Principal":"yes","ThingName":"yes","ThingPrincipalType":"yes"},"AWS::IoT::ThingType":{"ThingTypeName":"yes","ThingTypeProperties":"yes"},"AWS::IoT::TopicRule":{"RuleName":"yes"},"AWS::IoT::TopicRuleDestination":{"HttpUrlProperties":"yes","InfluxDBProperties":"yes","VpcProperties":"yes"},"AWS::IoTAnalytics::Channel":{"ChannelName":"yes"},"AWS::IoTAnalytics::Dataset":{"DatasetName":"yes"},"AWS::IoTAnalytics::Datastore":{"DatastoreName":"yes"},"AWS::IoTAnalytics::Pipeline":{"PipelineName":"yes"},"AWS::IoTCoreDeviceAdvisor::SuiteDefinition":{},"AWS::IoTEvents::AlarmModel":{"AlarmModelName":"yes","Key":"yes"},"AWS::IoTEvents::DetectorModel":{"DetectorModelName":"yes","Key":"yes"},"AWS::IoTEvents::Input":{"InputName":"yes"},"AWS::IoTFleetHub::Application":{},"AWS::IoTFleetWise::Campaign":{"CollectionScheme":"yes","Compression":"yes","DataDestinationConfigs":"yes","DataPartitions":"yes","DiagnosticsMode":"yes","ExpiryTime":"yes","Name":"yes","PostTriggerCollectionDuration":"yes","Priority":"yes","SignalCatalogArn":"yes","SignalsToCollect":"yes","SignalsToFetch":"yes","SpoolingMode":"yes","StartTime":"yes","TargetArn":"yes"},"AWS::IoTFleetWise::DecoderManifest":{"ModelManifestArn":"yes","Name":"yes"},"AWS::IoTFleetWise::Fleet":{"Id":"yes","SignalCatalogArn":"yes"},"AWS::IoTFleetWise::ModelManifest":{"Name":"yes","SignalCatalogArn":"yes"},"AWS::IoTFleetWise::SignalCatalog":{"Name":"yes"},"AWS::IoTFleetWise::StateTemplate":{"Name":"yes","SignalCatalogArn":"yes"},"AWS::IoTFleetWise::Vehicle":{"Name":"yes"},"AWS::IoTSecureTunneling::Tunnel":{"Description":"yes","DestinationConfig":"yes","TimeoutConfig":"yes"},"AWS::IoTSiteWise::AccessPolicy":{},"AWS::IoTSiteWise::Application":{"Description":"yes","IdcInstanceArn":"yes","Name":"yes","WorkspaceName":"yes"},"AWS::IoTSiteWise::Asset":{},"AWS::IoTSiteWise::AssetModel":{"AssetModelType":"yes"},"AWS::IoTSiteWise::ComputationModel":{},"AWS::IoTSiteWise::Dashboard":{"ProjectId":"yes"},"AWS::IoTSiteWise::Dataset":{"DatasetType":"yes","WorkspaceName":"yes"},"AWS::IoTSiteWise::Gateway":{"GatewayPlatform":"yes","GatewayVersion":"yes"},"AWS::IoTSiteWise::Pipeline":{"PipelineName":"yes","WorkspaceName":"yes"},"AWS::IoTSiteWise::Portal":{"PortalAuthMode":"yes","PortalType":"yes"},"AWS::IoTSiteWise::Project":{"PortalId":"yes"},"AWS::IoTSiteWise::Task":{"TaskName":"yes","WorkspaceName":"yes"},"AWS::IoTSiteWise::Workspace":{"EncryptionConfiguration":"yes","KmsKeyId":"yes","WorkspaceName":"yes"},"AWS::IoTThingsGraph::FlowTemplate":{},"AWS::IoTTwinMaker::ComponentType":{"ComponentTypeId":"yes","WorkspaceId":"yes"},"AWS::IoTTwinMaker::Entity":{"EntityId":"yes","WorkspaceId":"yes"},"AWS::IoTTwinMaker::Scene":{"SceneId":"yes","WorkspaceId":"yes"},"AWS::IoTTwinMaker::SyncJob":{"SyncRole":"yes","SyncSource":"yes","Tags":"yes","WorkspaceId":"yes"},"AWS::IoTTwinMaker::Workspace":{"WorkspaceId":"yes"},"AWS::IoTWireless::Destination":{"Name":"yes"},"AWS::IoTWireless::DeviceProfile":{"LoRaWAN":"yes","Name":"yes"},"AWS::IoTWireless::FuotaTask":{},"AWS::IoTWireless::MulticastGroup":{},"AWS::IoTWireless::NetworkAnalyzerConfiguration":{"Name":"yes","Tags":"yes"},"AWS::IoTWireless::PartnerAccount":{"PartnerAccountId":"yes"},"AWS::IoTWireless::ServiceProfile":{"LoRaWAN":"yes","Name":"yes"},"AWS::IoTWireless::TaskDefinition":{},"AWS::IoTWireless::WirelessDevice":{},"AWS::IoTWireless::WirelessDeviceImportTask":{},"AWS::IoTWireless::WirelessGateway":{},"AWS::KMS::Alias":{"AliasName":"yes"},"AWS::KMS::Key":{},"AWS::KMS::ReplicaKey":{"PrimaryKeyArn":"yes"},"AWS::KafkaConnect::Connector":{"ConnectorConfiguration":"yes","ConnectorDescription":"yes","ConnectorName":"yes","KafkaCluster":"yes","KafkaClusterClientAuthentication":"yes","KafkaClusterEncryptionInTransit":"yes","KafkaConnectVersion":"yes","LogDelivery":"yes","NetworkType":"yes","Plugins":"yes","ServiceExecutionRoleArn":"yes","WorkerConfiguration":"yes"},"AWS::KafkaConnect::CustomPlugin":{"ContentType":"yes","Description":"yes","Location":"yes","Name":"yes"},"AWS::KafkaConnect::WorkerConfiguration":{"Description":"yes","Name":"yes","PropertiesFileContent":"yes"},"AWS::Kendra::DataSource":{"IndexId":"yes","Type":"yes"},"AWS::Kendra::Faq":{"Description":"yes","FileFormat":"yes","IndexId":"yes","Name":"yes","RoleArn":"yes","S3Path":"yes"},"AWS::Kendra::FeaturedResultsSet":{"IndexId":"yes"},"AWS::Kendra::Index":{"Edition":"yes","ServerSideEncryptionConfiguration":"yes"},"AWS::Kendra::QuerySuggestionsBlockList":{"IndexId":"yes"},"AWS::Kendra::Thesaurus":{"IndexId":"yes"},"AWS::KendraRanking::ExecutionPlan":{},"AWS::Kinesis::Channel":{"ChannelName":"yes","EncryptionConfiguration":"yes","ServiceExecutionRoleARN":"yes","StreamConfigurationList":"yes"},"AWS::Kinesis::ResourcePolicy":{"ResourceArn":"yes"},"AWS::Kinesis::Stream":{"Name":"yes"},"AWS::Kinesis::StreamConsumer":{"ConsumerName":"yes","StreamARN":"yes","Tags":"yes"},"AWS::KinesisAnalytics::Application":{"ApplicationName":"yes"},"AWS::KinesisAnalytics::ApplicationOutput":{"ApplicationName":"yes"},"AWS::KinesisAnalytics::ApplicationReferenceDataSource":{"ApplicationName":"yes"},"AWS::KinesisAnalyticsV2::Application":{"ApplicationMode":"yes","ApplicationName":"yes","RuntimeEnvironment":"yes"},"AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption":{"ApplicationName":"yes"},"AWS::KinesisAnalyticsV2::ApplicationOutput":{"ApplicationName":"yes"},"AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource":{"ApplicationName":"yes"},"AWS::KinesisFirehose::DeliveryStream":{"DatabaseSourceConfiguration":"yes","DeliveryStreamName":"yes","DeliveryStreamType":"yes","DirectPutSourceConfiguration":"yes","KinesisStreamSourceConfiguration":"yes","MSKSourceConfiguration":"yes"},"AWS::KinesisVideo::SignalingChannel":{"Name":"yes"},"AWS::KinesisVideo::Stream":{"Name":"yes"},"AWS::LakeFormation::DataCellsFilter":{"ColumnNames":"yes","ColumnWildcard":"yes","DatabaseName":"yes","Name":"yes","RowFilter":"yes","TableCatalogId":"yes","TableName":"yes"},"AWS::LakeFormation::DataLakeSettings":{},"AWS::LakeFormation::Permissions":{"DataLakePrincipal":"yes","Resource":"yes"},"AWS::LakeFormation::PrincipalPermissions":{"Catalog":"yes","Permissions":"yes","PermissionsWithGrantOption":"yes","Principal":"yes","Resource":"yes"},"AWS::LakeFormation::Resource":{"ResourceArn":"yes","UseServiceLinkedRole":"maybe"},"AWS::LakeFormation::Tag":{"CatalogId":"yes","TagKey":"yes"},"AWS::LakeFormation::TagAssociation":{"LFTags":"yes","Resource":"yes"},"AWS::Lambda::Alias":{"FunctionName":"yes","Name":"yes"},"AWS::Lambda::CapacityProvider":{"CapacityProviderName":"yes","InstanceRequirements":"yes","KmsKeyArn":"yes","PermissionsConfig":"yes","VpcConfig":"yes"},"AWS::Lambda::CodeSigningConfig":{},"AWS::Lambda::EventInvokeConfig":{"FunctionName":"yes","Qualifier":"yes"},"AWS::Lambda::EventSourceMapping":{"AmazonManagedKafkaEventSourceConfig":"yes","EventSourceArn":"yes","SelfManagedEventSource":"yes","SelfManagedKafkaEventSourceConfig":"yes","StartingPosition":"yes","StartingPositionTimestamp":"yes"},"AWS::Lambda::Function":{"FunctionName":"yes","PackageType":"yes","TenancyConfig":"yes"},"AWS::Lambda::LayerVersion":{"CompatibleArchitectures":"yes","CompatibleRuntimes":"yes","Content":"yes","Description":"yes","LayerName":"yes","LicenseInfo":"yes"},"AWS::Lambda::LayerVersionPermission":{"Action":"yes","LayerVersionArn":"yes","OrganizationId":"yes","Principal":"yes"},"AWS::Lambda::MicrovmImage":{"Name":"yes"},"AWS::Lambda::NetworkConnector":{"Name":"yes"},"AWS::Lambda::Permission":{"Action":"yes","EventSourceToken":"yes","FunctionName":"yes","FunctionUrlAuthType":"yes","InvokedViaFunctionUrl":"yes","Principal":"yes","PrincipalOrgID":"yes","SourceAccount":"yes","SourceArn":"yes"},"AWS::Lambda::ResourcePolicy":{"ResourceArn":"yes"},"AWS::Lambda::Url":{"Qualifier":"yes","TargetFunctionArn":"yes"},"AWS::Lambda::Version":{"CodeSha256":"yes","Description":"yes","FunctionName":"yes","ProvisionedConcurrencyConfig":"yes","RuntimePolicy":"yes"},"AWS::LaunchWizard::Deployment":{"DeploymentPatternName":"yes","Name":"yes","WorkloadName":"yes"},"AWS::Lex::Bot":{"BotType":"yes"},"AWS::Lex::BotAlias":{"BotId":"yes"},"AWS::Lex::BotVersion":{"BotId":"yes"},"AWS::Lex::ResourcePolicy":{"ResourceArn":"yes"},"AWS::LicenseManager::Grant":{},"AWS::LicenseManager::License":{},"AWS::LicenseManager::LicenseAssetGroup":{"LicenseAssetGroupConfigurations":"yes"},"AWS::LicenseManager::LicenseAssetRuleSet":{},"AWS::Lightsail::Alarm":{"AlarmName":"yes","MetricName":"yes","MonitoredResourceName":"yes"},"AWS::Lightsail::Bucket":{"BucketName":"yes"},"AWS::Lightsail::Certificate":{"CertificateName":"yes","DomainName":"yes","SubjectAlternativeNames":"yes"},"AWS::Lightsail::ContactMethod":{"ContactEndpoint":"yes","Protocol":"yes"},"AWS::Lightsail::Container":{"ServiceName":"yes"},"AWS::Lightsail::Database":{"AvailabilityZone":"yes","MasterDatabaseName":"yes","MasterUsername":"yes","RelationalDatabaseBlueprintId":"yes","RelationalDatabaseBundleId":"yes","RelationalDatabaseName":"yes"},"AWS::Lightsail::DatabaseSnapshot":{"RelationalDatabaseName":"yes","RelationalDatabaseSnapshotName":"yes"},"AWS::Lightsail::Disk":{"AvailabilityZone":"yes","DiskName":"yes","SizeInGb":"yes"},"AWS::Lightsail::DiskSnapshot":{"DiskName":"yes","DiskSnapshotName":"yes"},"AWS::Lightsail::Distribution":{"DistributionName":"yes","IpAddressType":"yes"},"AWS::Lightsail::Domain":{"DomainName":"yes"},"AWS::Lightsail::Instance":{"AvailabilityZone":"yes","BlueprintId":"yes","BundleId":"yes","InstanceName":"yes"},"AWS::Lightsail::InstanceSnapshot":{"InstanceName":"yes","InstanceSnapshotName":"yes"},"AWS::Lightsail::KeyPair":{"KeyPairName":"yes"},"AWS::Lightsail::LoadBalancer":{"InstancePort":"yes","IpAddressType":"yes","LoadBalancerName":"yes"},"AWS::Lightsail::LoadBalancerTlsCertificate":{"CertificateAlternativeNames":"yes","CertificateDomainName":"yes","CertificateName":"yes","LoadBalancerName":"yes"},"AWS::Lightsail::StaticIp":{"StaticIpName":"yes"},"AWS::Location::APIKey":{"KeyName":"yes"},"AWS::Location::GeofenceCollection":{"CollectionName":"yes","Description":"yes","KmsKeyId":"yes"},"AWS::Location::Map":{"Configuration":"yes","Description":"yes","MapName":"yes","PricingPlan":"yes"},"AWS::Location::PlaceIndex":{"DataSource":"yes","DataSourceConfiguration":"yes","Description":"yes","IndexName":"yes","PricingPlan":"yes"},"AWS::Location::RouteCalculator":{"CalculatorName":"yes","DataSource":"yes","Description":"yes","PricingPlan":"yes"},"AWS::Location::Tracker":{"Description":"yes","KmsKeyId":"yes","PositionFiltering":"yes","TrackerName":"yes"},"AWS::Location::TrackerConsumer":{"ConsumerArn":"yes","TrackerName":"yes"},"AWS::Logs::AccountPolicy":{"PolicyName":"yes","PolicyType":"yes"},"AWS::Logs::Delivery":{"DeliveryDestinationArn":"yes","DeliverySourceName":"yes"},"AWS::Logs::DeliveryDestination":{"DeliveryDestinationType":"yes","DestinationResourceArn":"yes","Name":"yes","OutputFormat":"yes"},"AWS::Logs::DeliverySource":{"Name":"yes"},"AWS::Logs::Destination":{"DestinationName":"yes"},"AWS::Logs::Integration":{"IntegrationName":"yes","IntegrationType":"yes","ResourceConfig":"yes"},"AWS::Logs::LogAnomalyDetector":{},"AWS::Logs::LogGroup":{"LogGroupName":"yes"},"AWS::Logs::LogStream":{"LogGroupName":"yes","LogStreamName":"yes"},"AWS::Logs::MetricFilter":{"FilterName":"yes","LogGroupName":"yes"},"AWS::Logs::QueryDefinition":{},"AWS::Logs::ResourcePolicy":{"PolicyName":"yes"},"AWS::Logs::ScheduledQuery":{"Name":"yes"},"AWS::Logs::StorageTierPolicy":{},"AWS::Logs::SubscriptionFilter":{"FilterName":"yes","LogGroupName":"yes"},"AWS::Logs::Transformer":{"LogGroupIdentifier":"yes"},"AWS::LookoutEquipment::InferenceScheduler":{"InferenceSchedulerName":"yes","ModelName":"yes","ServerSideKmsKeyId":"yes"},"AWS::LookoutMetrics::Alert":{"Action":"yes","AlertDescription":"yes","AlertName":"yes","AlertSensitivityThreshold":"yes","AnomalyDetectorArn":"yes"},"AWS::LookoutMetrics::AnomalyDetector":{"AnomalyDetectorName":"yes"},"AWS::LookoutVision::Project":{"ProjectName":"yes"},"AWS::M2::Application":{"EngineType":"yes","KmsKeyId":"yes","Name":"yes","RoleArn":"yes"},"AWS::M2::Deployment":{"ApplicationId":"yes","EnvironmentId":"yes"},"AWS::M2::Environment":{"Description":"yes","EngineType":"yes","KmsKeyId":"yes","Name":"yes","NetworkType":"yes","PubliclyAccessible":"yes","SecurityGroupIds":"yes","StorageConfigurations":"yes","SubnetIds":"yes"},"AWS::MGN::Connector":{"SsmInstanceID":"yes"},"AWS::MGN::LaunchConfigurationTemplate":{"Tags":"yes"},"AWS::MGN::NetworkMigrationDefinition":{},"AWS::MPA::ApprovalTeam":{"Name":"yes","Policies":"yes"},"AWS::MPA::IdentitySource":{"IdentitySourceParameters":"yes"},"AWS::MSK::BatchScramSecret":{"ClusterArn":"yes"},"AWS::MSK::Channel":{"ChannelName":"yes","ClusterArn":"yes","EncryptionConfiguration":"yes","LoggingInfo":"yes","TopicConfigurationList":"yes"},"AWS::MSK::Cluster":{"ClusterName":"yes"},"AWS::MSK::ClusterPolicy":{"ClusterArn":"yes"},"AWS::MSK::Configuration":{"KafkaVersionsList":"yes","Name":"yes"},"AWS::MSK::Replicator":{"Description":"yes","KafkaClusters":"yes","ReplicatorName":"yes","ServiceExecutionRoleArn":"yes"},"AWS::MSK::ServerlessCluster":{"ClientAuthentication":"yes","ClusterName":"yes","Tags":"yes","VpcConfigs":"yes"},"AWS::MSK::Topic":{"ClusterArn":"yes","ReplicationFactor":"yes","TopicName":"yes"},"AWS::MSK::VpcConnection":{"Authentication":"yes","ClientSubnets":"yes","SecurityGroups":"yes","TargetClusterArn":"yes","VpcId":"yes"},"AWS::MWAA::Environment":{"EndpointManagement":"yes","KmsKey":"yes","Name":"yes"},"AWS::MWAAServerless::Workflow":{"EncryptionConfiguration":"yes","Name":"yes"},"AWS::Macie::AllowList":{},"AWS::Macie::CustomDataIdentifier":{"Description":"yes","IgnoreWords":"yes","Keywords":"yes","MaximumMatchDistance":"yes","Name":"yes","Regex":"yes"},"AWS::Macie::FindingsFilter":{},"AWS::Macie::Member":{"AccountId":"yes","Email":"yes"},"AWS::Macie::Session":{},"AWS::ManagedBlockchain::Accessor":{"AccessorType":"yes","NetworkType":"yes"},"AWS::ManagedBlockchain::Member":{},"AWS::ManagedBlockchain::Node":{},"AWS::MediaConnect::Bridge":{},"AWS::MediaConnect::BridgeOutput":{"BridgeArn":"yes","Name":"yes"},"AWS::MediaConnect::BridgeSource":{"BridgeArn":"yes","Name":"yes"},"AWS::MediaConnect::Flow":{"AvailabilityZone":"yes","Name":"yes"},"AWS::MediaConnect::FlowEntitlement":{"DataTransferSubscriberFeePercent":"yes","FlowArn":"yes","Name":"yes"},"AWS::MediaConnect::FlowMediaStream":{"FlowArn":"yes","MediaStreamId":"yes","MediaStreamName":"yes"},"AWS::MediaConnect::FlowOutput":{"FlowArn":"yes","Name":"yes"},"AWS::MediaConnect::FlowSource":{"FlowArn":"yes","Name":"yes","Protocol":"yes"},"AWS::MediaConnect::FlowVpcInterface":{"FlowArn":"yes","Name":"yes"},"AWS::MediaConnect::Gateway":{"EgressCidrBlocks":"yes","Name":"yes","Networks":"yes"},"AWS::MediaConnect::RouterInput":{"AvailabilityZone":"yes","RegionName":"yes"},"AWS::MediaConnect::RouterNetworkInterface":{"RegionName":"yes"},"AWS::MediaConnect::RouterOutput":{"AvailabilityZone":"yes","RegionName":"yes"},"AWS::MediaConvert::JobTemplate":{"Name":"yes"},"AWS::MediaConvert::Preset":{"Name":"yes"},"AWS::MediaConvert::Queue":{"Name":"yes"},"AWS::MediaLive::Channel":{"Vpc":"yes"},"AWS::MediaLive::ChannelPlacementGroup":{"ClusterId":"yes"},"AWS::MediaLive::CloudWatchAlarmTemplate":{"Tags":"yes"},"AWS::MediaLive::CloudWatchAlarmTemplateGroup":{"Name":"yes","Tags":"yes"},"AWS::MediaLive::Cluster":{"ClusterType":"yes","InstanceRoleArn":"yes"},"AWS::MediaLive::EventBridgeRuleTemplate":{"Tags":"yes"},"AWS::MediaLive::EventBridgeRuleTemplateGroup":{"Name":"yes","Tags":"yes"},"AWS::MediaLive::Input":{"InputNetworkLocation":"yes","RouterSettings":"yes","Type":"yes","Vpc":"yes"},"AWS::MediaLive::InputSecurityGroup":{"Tags":"yes"},"AWS::MediaLive::Multiplex":{"AvailabilityZones":"yes"},"AWS::MediaLive::Multiplexprogram":{"MultiplexId":"yes","ProgramName":"yes"},"AWS::MediaLive::Network":{},"AWS::MediaLive::Node":{"ClusterId":"yes","NodeInterfaceMappings":"yes"},"AWS::MediaLive::SdiSource":{},"AWS::MediaLive::SignalMap":{"Tags":"yes"},"AWS::MediaPackage::Asset":{"Id":"yes","Tags":"yes"},"AWS::MediaPackage::Channel":{"Id":"yes","Tags":"yes"},"AWS::MediaPackage::OriginEndpoint":{"Id":"yes"},"AWS::MediaPackage::PackagingConfiguration":{"Id":"yes"},"AWS::MediaPackage::PackagingGroup":{"Id":"yes","Tags":"yes"},"AWS::MediaPackageV2::Channel":{"ChannelGroupName":"yes","ChannelName":"yes","InputType":"yes","OutputLockingMode":"yes"},"AWS::MediaPackageV2::ChannelGroup":{"ChannelGroupName":"yes"},"AWS::MediaPackageV2::ChannelPolicy":{"ChannelGroupName":"yes","ChannelName":"yes"},"AWS::MediaPackageV2::OriginEndpoint":{"ChannelGroupName":"yes","ChannelName":"yes","OriginEndpointName":"yes"},"AWS::MediaPackageV2::OriginEndpointPolicy":{"ChannelGroupName":"yes","ChannelName":"yes","OriginEndpointName":"yes"},"AWS::MediaStore::Container":{"ContainerName":"yes"},"AWS::MediaTailor::Channel":{"ChannelName":"yes","Tier":"yes"},"AWS::MediaTailor::ChannelPolicy":{"ChannelName":"yes"},"AWS::MediaTailor::Function":{"FunctionId":"yes"},"AWS::MediaTailor::LiveSource":{"LiveSourceName":"yes","SourceLocationName":"yes"},"AWS::MediaTailor::PlaybackConfiguration":{"Name":"yes"},"AWS::MediaTailor::PrefetchSchedule":{"Consumption":"yes","Name":"yes","PlaybackConfigurationName":"yes","RecurringPrefetchConfiguration":"yes","Retrieval":"yes","ScheduleType":"yes","StreamId":"yes"},"AWS::MediaTailor::SourceLocation":{"SourceLocationName":"yes"},"AWS::MediaTailor::VodSource":{"SourceLocationName":"yes","VodSourceName":"yes"},"AWS::MemoryDB::ACL":{"ACLName":"yes"},"AWS::MemoryDB::Cluster":{"ClusterName":"yes","DataTiering":"yes","KmsKeyId":"yes","MultiRegionClusterName":"yes","NetworkType":"yes","Port":"yes","SnapshotArns":"yes","SnapshotName":"yes","SubnetGroupName":"yes","TLSEnabled":"yes"},"AWS::MemoryDB::MultiRegionCluster":{"EngineVersion":"yes","MultiRegionClusterNameSuffix":"yes","MultiRegionParameterGroupName":"yes","TLSEnabled":"yes"},"AWS::MemoryDB::ParameterGroup":{"Description":"yes","Family":"yes","ParameterGroupName":"yes"},"AWS::MemoryDB::Snapshot":{"ClusterName":"yes","KmsKeyId":"yes","SnapshotName":"yes"},"AWS::MemoryDB::SubnetGroup":{"SubnetGroupName":"yes"},"AWS::MemoryDB::User":{"UserName":"yes"},"AWS::Neptune::DBCluster":{"AvailabilityZones":"yes","DBClusterIdentifier":"yes","DBSubnetGroupName":"yes","GlobalClusterIdentifier":"yes","KmsKeyId":"yes","RestoreToTime":"yes","RestoreType":"yes","SnapshotIdentifier":"yes","SourceDBClusterIdentifier":"yes","StorageEncrypted":"yes","UseLatestRestorableTime":"yes"},"AWS::Neptune::DBClusterParameterGroup":{"Description":"yes","Family":"yes","Name":"yes"},"AWS::Neptune::DBInstance":{"AvailabilityZone":"yes","DBClusterIdentifier":"yes","DBInstanceIdentifier":"yes","DBSnapshotIdentifier":"yes","DBSubnetGroupName":"yes"},"AWS::Neptune::DBParameterGroup":{"Description":"yes","Family":"yes","Name":"yes"},"AWS::Neptune::DBSubnetGroup":{"DBSubnetGroupName":"yes"},"AWS::Neptune::EventSubscription":{"SnsTopicArn":"yes","SubscriptionName":"yes"},"AWS::Neptune::GlobalCluster":{"Engine":"yes","GlobalClusterIdentifier":"yes","SourceDBClusterIdentifier":"yes","StorageEncrypted":"yes"},"AWS::NeptuneGraph::Graph":{"GraphName":"yes","ImportTask":"yes","KmsKeyIdentifier":"yes","ReplicaCount":"yes","VectorSearchConfiguration":"yes"},"AWS::NeptuneGraph::GraphSnapshot":{"GraphIdentifier":"yes","SnapshotName":"yes"},"AWS::NeptuneGraph::PrivateGraphEndpoint":{"GraphIdentifier":"yes","SecurityGroupIds":"yes","SubnetIds":"yes","VpcId":"yes"},"AWS::NetworkFirewall::ContainerAssociation":{"ContainerAssociationName":"yes","Type":"yes"},"AWS::NetworkFirewall::Firewall":{"FirewallName":"yes","VpcId":"yes"},"AWS::NetworkFirewall::FirewallPolicy":{"FirewallPolicyName":"yes"},"AWS::NetworkFirewall::LoggingConfiguration":{"FirewallArn":"yes","FirewallName":"yes"},"AWS::NetworkFirewall::RuleGroup":{"Capacity":"yes","RuleGroupName":"yes","Type":"yes"},"AWS::NetworkFirewall::TLSInspectionConfiguration":{"TLSInspectionConfigurationName":"yes"},"AWS::NetworkFirewall::VpcEndpointAssociation":{"Description":"yes","FirewallArn":"yes","SubnetMapping":"yes","VpcId":"yes"},"AWS::NetworkFlowMonitor::Monitor":{"MonitorName":"yes","ScopeArn":"yes"},"AWS::NetworkFlowMonitor::Scope":{"Targets":"yes"},"AWS::NetworkManager::ConnectAttachment":{"CoreNetworkId":"yes","EdgeLocation":"yes","Options":"yes","TransportAttachmentId":"yes"},"AWS::NetworkManager::ConnectPeer":{"BgpOptions":"yes","ConnectAttachmentId":"yes","CoreNetworkAddress":"yes","InsideCidrBlocks":"yes","PeerAddress":"yes","SubnetArn":"yes"},"AWS::NetworkManager::Connection":{"ConnectedDeviceId":"yes","DeviceId":"yes","GlobalNetworkId":"yes"},"AWS::NetworkManager::CoreNetwork":{"GlobalNetworkId":"yes"},"AWS::NetworkManager::CoreNetworkPrefixListAssociation":{"CoreNetworkId":"yes","PrefixListAlias":"yes","PrefixListArn":"yes"},"AWS::NetworkManager::CustomerGatewayAssociation":{"CustomerGatewayArn":"yes","DeviceId":"yes","GlobalNetworkId":"yes","LinkId":"yes"},"AWS::NetworkManager::Device":{"GlobalNetworkId":"yes"},"AWS::NetworkManager::DirectConnectGatewayAttachment":{"CoreNetworkId":"yes","DirectConnectGatewayArn":"yes"},"AWS::NetworkManager::GlobalNetwork":{},"AWS::NetworkManager::Link":{"GlobalNetworkId":"yes","SiteId":"yes"},"AWS::NetworkManager::LinkAssociation":{"DeviceId":"yes","GlobalNetworkId":"yes","LinkId":"yes"},"AWS::NetworkManager::Site":{"GlobalNetworkId":"yes"},"AWS::NetworkManager::SiteToSiteVpnAttachment":{"CoreNetworkId":"yes","VpnConnectionArn":"yes"},"AWS::NetworkManager::TransitGatewayPeering":{"CoreNetworkId":"yes","TransitGatewayArn":"yes"},"AWS::NetworkManager::TransitGatewayRegistration":{"GlobalNetworkId":"yes","TransitGatewayArn":"yes"},"AWS::NetworkManager::TransitGatewayRouteTableAttachment":{"PeeringId":"yes","TransitGatewayRouteTableArn":"yes"},"AWS::NetworkManager::VpcAttachment":{"CoreNetworkId":"yes","VpcArn":"yes"},"AWS::NetworkMonitor::Monitor":{"MonitorName":"yes"},"AWS::NimbleStudio::LaunchProfile":{"Ec2SubnetIds":"yes","StudioId":"yes","Tags":"yes"},"AWS::NimbleStudio::StreamingImage":{"Ec2ImageId":"yes","StudioId":"yes","Tags":"yes"},"AWS::NimbleStudio::Studio":{"StudioName":"yes","Tags":"yes"},"AWS::NimbleStudio::StudioComponent":{"StudioId":"yes","Subtype":"yes","Tags":"yes"},"AWS::Notifications::ChannelAssociation":{"Arn":"yes","NotificationConfigurationArn":"yes"},"AWS::Notifications::EventRule":{"EventType":"yes","NotificationConfigurationArn":"yes","Source":"yes"},"AWS::Notifications::ManagedNotificationAccountContactAssociation":{"ContactIdentifier":"yes","ManagedNotificationConfigurationArn":"yes"},"AWS::Notifications::ManagedNotificationAdditionalChannelAssociation":{"ChannelArn":"yes","ManagedNotificationConfigurationArn":"yes"},"AWS::Notifications::NotificationConfiguration":{"Tags":"yes"},"AWS::Notifications::NotificationHub":{"Region":"yes"},"AWS::Notifications::OrganizationalUnitAssociation":{"NotificationConfigurationArn":"yes","OrganizationalUnitId":"yes"},"AWS::NotificationsContacts::EmailContact":{"EmailAddress":"yes","Name":"yes","Tags":"yes"},"AWS::NovaAct::WorkflowDefinition":{"Description":"yes","ExportConfig":"yes","Name":"yes"},"AWS::ODB::CloudAutonomousVmCluster":{"AutonomousDataStorageSizeInTBs":"yes","CloudExadataInfrastructureId":"yes","CpuCoreCountPerNode":"yes","DbServers":"yes","Description":"yes","DisplayName":"yes","IsMtlsEnabledVmCluster":"yes","LicenseModel":"yes","MaintenanceWindow":"yes","MemoryPerOracleComputeUnitInGBs":"yes","OdbNetworkId":"yes","ScanListenerPortNonTls":"yes","ScanListenerPortTls":"yes","TimeZone":"yes","TotalContainerDatabases":"yes"},"AWS::ODB::CloudExadataInfrastructure":{"AvailabilityZone":"yes","AvailabilityZoneId":"yes","ComputeCount":"yes","CustomerContactsToSendToOCI":"yes","DatabaseServerType":"yes","DisplayName":"yes","Shape":"yes","StorageCount":"yes","StorageServerType":"yes"},"AWS::ODB::CloudVmCluster":{"CloudExadataInfrastructureId":"yes","ClusterName":"yes","CpuCoreCount":"yes","DataCollectionOptions":"yes","DataStorageSizeInTBs":"yes","DbNodeStorageSizeInGBs":"yes","DbServers":"yes","DisplayName":"yes","GiVersion":"yes","Hostname":"yes","IsLocalBackupEnabled":"yes","IsSparseDiskgroupEnabled":"yes","LicenseModel":"yes","MemorySizeInGBs":"yes","OdbNetworkId":"yes","ScanListenerPortTcp":"yes","SshPublicKeys":"yes","SystemVersion":"yes","TimeZone":"yes"},"AWS::ODB::OdbNetwork":{"AvailabilityZone":"yes","AvailabilityZoneId":"yes","BackupSubnetCidr":"yes","ClientSubnetCidr":"yes","CustomDomainName":"yes","DefaultDnsPrefix":"yes"},"AWS::ODB::OdbPeeringConnection":{"OdbNetworkId":"yes","PeerNetworkId":"yes","PeerNetworkRouteTableIds":"yes"},"AWS::OSIS::Pipeline":{"PipelineName":"yes"},"AWS::Oam::Link":{"LabelTemplate":"yes","SinkIdentifier":"yes"},"AWS::Oam::Sink":{"Name":"yes"},"AWS::ObservabilityAdmin::OrganizationCentralizationRule":{"RuleName":"yes"},"AWS::ObservabilityAdmin::OrganizationTelemetryRule":{"RuleName":"yes"},"AWS::ObservabilityAdmin::S3TableIntegration":{"Encryption":"yes","RoleArn":"yes"},"AWS::ObservabilityAdmin::TelemetryEnrichment":{"Scope":"yes"},"AWS::ObservabilityAdmin::TelemetryPipelines":{"Name":"yes"},"AWS::ObservabilityAdmin::TelemetryRule":{"RuleName":"yes"},"AWS::Omics::AnnotationStore":{"Name":"yes","Reference":"yes","SseConfig":"yes","StoreFormat":"yes","StoreOptions":"yes","Tags":"yes"},"AWS::Omics::Configuration":{"Name":"yes","RunConfigurations":"yes"},"AWS::Omics::ReferenceStore":{"Description":"yes","Name":"yes","SseConfig":"yes","Tags":"yes"},"AWS::Omics::RunCache":{"CacheBucketOwnerId":"yes","CacheS3Location":"yes"},"AWS::Omics::RunGroup":{},"AWS::Omics::SequenceStore":{"Description":"yes","ETagAlgorithmFamily":"yes","FallbackLocation":"yes","Name":"yes","SseConfig":"yes","Tags":"yes"},"AWS::Omics::VariantStore":{"Name":"yes","Reference":"yes","SseConfig":"yes","Tags":"yes"},"AWS::Omics::Workflow":{"Accelerators":"yes","ContainerRegistryMap":"yes","ContainerRegistryMapUri":"yes","DefinitionRepository":"yes","DefinitionUri":"yes","Engine":"yes","Main":"yes","ParameterTemplate":"yes","ParameterTemplatePath":"yes","StorageCapacity":"yes","WorkflowBucketOwnerId":"yes","readmePath":"yes","readmeUri":"yes"},"AWS::Omics::WorkflowVersion":{"Accelerators":"yes","ContainerRegistryMap":"yes","ContainerRegistryMapUri":"yes","DefinitionRepository":"yes","DefinitionUri":"yes","Engine":"yes","Main":"yes","ParameterTemplate":"yes","ParameterTemplatePath":"yes","VersionName":"yes","WorkflowBucketOwnerId":"yes","WorkflowId":"yes","readmePath":"yes","readmeUri":"yes"},"AWS::OpenSearch::DataSource":{"DomainName":"yes","Name":"yes"},"AWS::OpenSearchServerless::AccessPolicy":{"Name":"yes","Type":"yes"},"AWS::OpenSearchServerless::Collection":{"CollectionGroupName":"yes","EncryptionConfig":"yes","Name":"yes","StandbyReplicas":"yes","Tags":"yes","Type":"yes"},"AWS::OpenSearchServerless::CollectionGroup":{"Generation":"yes","Name":"yes","StandbyReplicas":"yes"},"AWS::OpenSearchServerless::CollectionIndex":{"Id":"yes","IndexName":"yes"},"AWS::OpenSearchServerless::Index":{"CollectionEndpoint":"yes","IndexName":"yes"},"AWS::OpenSearchServerless::LifecyclePolicy":{"Name":"yes","Type":"yes"},"AWS::OpenSearchServerless::SecurityConfig":{"Name":"yes","Type":"yes"},"AWS::OpenSearchServerless::SecurityPolicy":{"Name":"yes","Type":"yes"},"AWS::OpenSearchServerless::VpcEndpoint":{"Name":"yes","VpcId":"yes"},"AWS::OpenSearchService::Application":{"KmsKeyArn":"yes","Name":"yes"},"AWS::OpenSearchService::Domain":{"DomainName":"yes","EngineMode":"yes"},"AWS::OpsWorks::App":{"Shortname":"yes","StackId":"yes"},"AWS::OpsWorks::ElasticLoadBalancerAttachment":{},"AWS::OpsWorks::Instance":{"AutoScalingType":"yes","AvailabilityZone":"yes","BlockDeviceMappings":"yes","EbsOptimized":"yes","RootDeviceType":"yes","StackId":"yes","SubnetId":"yes","Tenancy":"yes","TimeBasedAutoScaling":"yes","VirtualizationType":"yes"},"AWS::OpsWorks::Layer":{"StackId":"yes","Type":"yes"},"AWS::OpsWorks::Stack":{"CloneAppIds":"yes","ClonePermissions":"yes","ServiceRoleArn":"yes","SourceStackId":"yes","VpcId":"yes"},"AWS::OpsWorks::UserProfile":{"IamUserArn":"yes"},"AWS::OpsWorks::Volume":{"Ec2VolumeId":"yes","StackId":"yes"},"AWS::OpsWorksCM::Server":{"AssociatePublicIpAddress":"yes","BackupId":"yes","CustomCertificate":"yes","CustomDomain":"yes","CustomPrivateKey":"yes","Engine":"yes","EngineModel":"yes","EngineVersion":"yes","InstanceProfileArn":"yes","InstanceType":"yes","KeyPair":"yes","SecurityGroupIds":"yes","ServiceRoleArn":"yes","SubnetIds":"yes"},"AWS::Organizations::Account":{},"AWS::Organizations::Organization":{},"AWS::Organizations::OrganizationalUnit":{"ParentId":"yes"},"AWS::Organizations::Policy":{"Type":"yes"},"AWS::Organizations::ResourcePolicy":{},"AWS::Outposts::Outpost":{"AvailabilityZone":"yes","AvailabilityZoneId":"yes","SiteId":"yes"},"AWS::Outposts::Site":{"OperatingAddress":"yes","ShippingAddress":"yes"},"AWS::PCAConnectorAD::Connector":{"CertificateAuthorityArn":"yes","DirectoryId":"yes","VpcInformation":"yes"},"AWS::PCAConnectorAD::DirectoryRegistration":{"DirectoryId":"yes"},"AWS::PCAConnectorAD::ServicePrincipalName":{"ConnectorArn":"yes","DirectoryRegistrationArn":"yes"},"AWS::PCAConnectorAD::Template":{"ConnectorArn":"yes","Name":"yes"},"AWS::PCAConnectorAD::TemplateGroupAccessControlEntry":{"GroupSecurityIdentifier":"yes","TemplateArn":"yes"},"AWS::PCAConnectorSCEP::Challenge":{"ConnectorArn":"yes"},"AWS::PCAConnectorSCEP::Connector":{"CertificateAuthorityArn":"yes","MobileDeviceManagement":"yes","VpcEndpointId":"yes"},"AWS::PCS::Cluster":{"Name":"yes","Networking":"yes","Size":"yes"},"AWS::PCS::ComputeNodeGroup":{"ClusterId":"yes","InstanceConfigs":"yes","Name":"yes"},"AWS::PCS::Queue":{"ClusterId":"yes","Name":"yes"},"AWS::PI::PerfReports":{"EndTime":"yes","Identifier":"yes","ServiceType":"yes","StartTime":"yes","Tags":"yes"},"AWS::Panorama::ApplicationInstance":{"ApplicationInstanceIdToReplace":"yes","DefaultRuntimeContextDevice":"yes","Description":"yes","ManifestOverridesPayload":"yes","ManifestPayload":"yes","Name":"yes","RuntimeRoleArn":"yes"},"AWS::Panorama::Package":{"PackageName":"yes"},"AWS::Panorama::PackageVersion":{"OwnerAccount":"yes","PackageId":"yes","PackageVersion":"yes","PatchVersion":"yes"},"AWS::PaymentCryptography::Alias":{"AliasName":"yes"},"AWS::PaymentCryptography::Key":{},"AWS::Personalize::Dataset":{"DatasetGroupArn":"yes","DatasetType":"yes","Name":"yes","SchemaArn":"yes","Tags":"yes"},"AWS::Personalize::DatasetGroup":{"Domain":"yes","KmsKeyArn":"yes","Name":"yes","RoleArn":"yes","Tags":"yes"},"AWS::Personalize::EventTracker":{"DatasetGroupArn":"yes","Name":"yes"},"AWS::Personalize::Filter":{"DatasetGroupArn":"yes","FilterExpression":"yes","Name":"yes"},"AWS::Personalize::MetricAttribution":{"DatasetGroupArn":"yes","Metrics":"yes","Name":"yes"},"AWS::Personalize::Schema":{"Domain":"yes","Name":"yes","Schema":"yes","Tags":"yes"},"AWS::Personalize::Solution":{"DatasetGroupArn":"yes","EventType":"yes","Name":"yes","PerformAutoML":"yes","PerformHPO":"yes","RecipeArn":"yes","SolutionConfig":"yes","Tags":"yes"},"AWS::Pinpoint::ADMChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::APNSChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::APNSSandboxChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::APNSVoipChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::APNSVoipSandboxChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::App":{"Name":"yes"},"AWS::Pinpoint::ApplicationSettings":{"ApplicationId":"yes"},"AWS::Pinpoint::BaiduChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::Campaign":{"ApplicationId":"yes"},"AWS::Pinpoint::EmailChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::EmailTemplate":{"TemplateName":"yes"},"AWS::Pinpoint::EventStream":{"ApplicationId":"yes"},"AWS::Pinpoint::GCMChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::InAppTemplate":{"TemplateName":"yes"},"AWS::Pinpoint::PushTemplate":{"TemplateName":"yes"},"AWS::Pinpoint::SMSChannel":{"ApplicationId":"yes"},"AWS::Pinpoint::Segment":{"ApplicationId":"yes"},"AWS::Pinpoint::SmsTemplate":{"TemplateName":"yes"},"AWS::Pinpoint::VoiceChannel":{"ApplicationId":"yes"},"AWS::PinpointEmail::ConfigurationSet":{"Name":"yes"},"AWS::PinpointEmail::ConfigurationSetEventDestination":{"ConfigurationSetName":"yes","EventDestinationName":"yes"},"AWS::PinpointEmail::DedicatedIpPool":{"PoolName":"yes"},"AWS::PinpointEmail::Identity":{"Name":"yes"},"AWS::Pipes::Pipe":{"Name":"yes","Source":"yes"},"AWS::PricingPlanManager::Subscription":{"PlanFamily":"yes"},"AWS::Proton::EnvironmentAccountConnection":{},"AWS::Proton::EnvironmentTemplate":{"EncryptionKey":"yes","Name":"yes","Provisioning":"yes"},"AWS::Proton::ServiceTemplate":{"EncryptionKey":"yes","Name":"yes","PipelineProvisioning":"yes"},"AWS::QBusiness::Application":{"ClientIdsForOIDC":"yes","EncryptionConfiguration":"yes","IamIdentityProviderArn":"yes","IdentityType":"yes","QuickSightConfiguration":"yes"},"AWS::QBusiness::DataAccessor":{"ApplicationId":"yes","Principal":"yes"},"AWS::QBusiness::DataSource":{"ApplicationId":"yes","IndexId":"yes"},"AWS::QBusiness::Index":{"ApplicationId":"yes","Type":"yes"},"AWS::QBusiness::Permission":{"Actions":"yes","ApplicationId":"yes","Conditions":"yes","Principal":"yes","StatementId":"yes"},"AWS::QBusiness::Plugin":{"ApplicationId":"yes","Type":"yes"},"AWS::QBusiness::Retriever":{"ApplicationId":"yes","Type":"yes"},"AWS::QBusiness::WebExperience":{"ApplicationId":"yes"},"AWS::QLDB::Ledger":{"Name":"yes"},"AWS::QLDB::Stream":{"ExclusiveEndTime":"yes","InclusiveStartTime":"yes","KinesisConfiguration":"yes","LedgerName":"yes","RoleArn":"yes","StreamName":"yes"},"AWS::QuickSight::ActionConnector":{"ActionConnectorId":"yes","AwsAccountId":"yes","Type":"yes"},"AWS::QuickSight::Agent":{"AgentId":"yes","AgentLifecycle":"yes","AwsAccountId":"yes"},"AWS::QuickSight::Analysis":{"AnalysisId":"yes","AwsAccountId":"yes"},"AWS::QuickSight::ApprovalPolicy":{"PolicyId":"yes"},"AWS::QuickSight::CustomPermissions":{"AwsAccountId":"yes","CustomPermissionsName":"yes"},"AWS::QuickSight::Customization":{"Namespace":"yes"},"AWS::QuickSight::DLPSetting":{"AwsAccountId":"yes","DlpSettingId":"yes"},"AWS::QuickSight::Dashboard":{"AwsAccountId":"yes","DashboardId":"yes"},"AWS::QuickSight::DataSet":{"AwsAccountId":"yes","DataSetId":"yes"},"AWS::QuickSight::DataSource":{"AwsAccountId":"yes","DataSourceId":"yes","Type":"yes"},"AWS::QuickSight::Flow":{"AwsAccountId":"yes"},"AWS::QuickSight::Folder":{"AwsAccountId":"yes","FolderId":"yes","FolderType":"yes","ParentFolderArn":"yes","SharingModel":"yes"},"AWS::QuickSight::KnowledgeBase":{"AwsAccountId":"yes","DataSourceArn":"yes","KnowledgeBaseId":"yes","PrimaryOwnerArn":"yes"},"AWS::QuickSight::LimitsProfile":{"AccountId":"yes"},"AWS::QuickSight::OAuthClientApplication":{"OAuthClientApplicationId":"yes","OAuthClientAuthenticationType":"yes"},"AWS::QuickSight::RefreshSchedule":{"AwsAccountId":"yes","DataSetId":"yes"},"AWS::QuickSight::Space":{"AwsAccountId":"yes","SpaceId":"yes"},"AWS::QuickSight::Template":{"AwsAccountId":"yes","TemplateId":"yes"},"AWS::QuickSight::Theme":{"AwsAccountId":"yes","ThemeId":"yes"},"AWS::QuickSight::Topic":{"AwsAccountId":"yes","FolderArns":"yes","Tags":"yes","TopicId":"yes"},"AWS::QuickSight::TopicV2":{"AwsAccountId":"yes","FolderArns":"yes","Tags":"yes","TopicId":"yes"},"AWS::QuickSight::VPCConnection":{"AwsAccountId":"yes","VPCConnectionId":"yes"},"AWS::RAM::Permission":{"Name":"yes","PolicyTemplate":"yes","ResourceType":"yes"},"AWS::RAM::ResourceShare":{},"AWS::RDS::ClusterSnapshot":{"DBClusterIdentifier":"yes","DBClusterSnapshotIdentifier":"yes"},"AWS::RDS::CustomDBEngineVersion":{"DatabaseInstallationFiles":"yes","DatabaseInstallationFilesS3BucketName":"yes","DatabaseInstallationFilesS3Prefix":"yes","Engine":"yes","EngineVersion":"yes","ImageId":"yes","KMSKeyId":"yes","Manifest":"yes","SourceCustomDbEngineVersionIdentifier":"yes","UseAwsProvidedLatestImage":"yes"},"AWS::RDS::DBCluster":{"AvailabilityZones":"yes","ClusterScalabilityType":"yes","DBClusterIdentifier":"yes","DBSubnetGroupName":"yes","DBSystemId":"yes","DatabaseName":"yes","Engine":"maybe","EngineMode":"yes","GlobalClusterIdentifier":"maybe","KmsKeyId":"yes","MasterUsername":"maybe","PubliclyAccessible":"yes","RestoreToTime":"yes","RestoreType":"yes","SnapshotIdentifier":"yes","SourceDBClusterIdentifier":"yes","SourceDbClusterResourceId":"yes","SourceRegion":"yes","StorageEncrypted":"yes","UseLatestRestorableTime":"yes"},"AWS::RDS::DBClusterParameterGroup":{"DBClusterParameterGroupName":"yes","Description":"yes","Family":"yes"},"AWS::RDS::DBInstance":{"AutoMinorVersionUpgrade":"maybe","AvailabilityZone":"maybe","BackupRetentionPeriod":"maybe","BackupTarget":"yes","CharacterSetName":"yes","CustomIAMInstanceProfile":"yes","DBClusterIdentifier":"yes","DBClusterSnapshotIdentifier":"maybe","DBInstanceIdentifier":"yes","DBName":"yes","DBParameterGroupName":"maybe","DBSnapshotIdentifier":"maybe","DBSubnetGroupName":"yes","DBSystemId":"yes","Engine":"maybe","KmsKeyId":"yes","MasterUsername":"yes","MultiAZ":"maybe","NcharCharacterSetName":"yes","PerformanceInsightsKMSKeyId":"maybe","Port":"yes","PreferredMaintenanceWindow":"maybe","RestoreTime":"maybe","SourceDBClusterIdentifier":"maybe","SourceDBInstanceAutomatedBackupsArn":"maybe","SourceDBInstanceIdentifier":"maybe","SourceDbiResourceId":"maybe","SourceRegion":"yes","StorageEncrypted":"yes","StorageType":"maybe","Timezone":"yes","UseLatestRestorableTime":"maybe"},"AWS::RDS::DBParameterGroup":{"DBParameterGroupName":"yes","Description":"yes","Family":"yes"},"AWS::RDS::DBProxy":{"DBProxyName":"yes","EndpointNetworkType":"yes","EngineFamily":"yes","TargetConnectionNetworkType":"yes","VpcSubnetIds":"yes"},"AWS::RDS::DBProxyEndpoint":{"DBProxyEndpointName":"yes","DBProxyName":"yes","EndpointNetworkType":"yes","VpcSubnetIds":"yes"},"AWS::RDS::DBProxyTargetGroup":{"DBProxyName":"yes","TargetGroupName":"yes"},"AWS::RDS::DBSecurityGroup":{"EC2VpcId":"yes","GroupDescription":"yes"},"AWS::RDS::DBSecurityGroupIngress":{},"AWS::RDS::DBShardGroup":{"DBClusterIdentifier":"yes","DBShardGroupIdentifier":"yes","PubliclyAccessible":"yes"},"AWS::RDS::DBSnapshot":{"DBInstanceIdentifier":"yes","DBSnapshotIdentifier":"yes"},"AWS::RDS::DBSubnetGroup":{"DBSubnetGroupName":"yes"},"AWS::RDS::EventSubscription":{"SnsTopicArn":"yes","SubscriptionName":"yes"},"AWS::RDS::GlobalCluster":{"Engine":"yes","GlobalClusterIdentifier":"yes","SourceDBClusterIdentifier":"yes","StorageEncrypted":"yes"},"AWS::RDS::Integration":{"AdditionalEncryptionContext":"yes","KMSKeyId":"yes","SourceArn":"yes","TargetArn":"yes"},"AWS::RDS::OptionGroup":{"EngineName":"yes","MajorEngineVersion":"yes","OptionGroupDescription":"yes","OptionGroupName":"yes"},"AWS::RTBFabric::InboundExternalLink":{},"AWS::RTBFabric::Link":{},"AWS::RTBFabric::LinkRoutingRule":{},"AWS::RTBFabric::OutboundExternalLink":{},"AWS::RTBFabric::RequesterGateway":{},"AWS::RTBFabric::ResponderGateway":{},"AWS::RUM::AppMonitor":{"Name":"yes","Platform":"yes"},"AWS::Rbin::Rule":{"ResourceType":"yes"},"AWS::Redshift::Cluster":{"ClusterIdentifier":"yes","ClusterSubnetGroupName":"yes","DBName":"yes","MasterUsername":"yes","OwnerAccount":"yes","SnapshotClusterIdentifier":"yes","SnapshotIdentifier":"yes"},"AWS::Redshift::ClusterParameterGroup":{"Description":"yes","ParameterGroupFamily":"yes","ParameterGroupName":"yes"},"AWS::Redshift::ClusterSecurityGroup":{"Description":"yes"},"AWS::Redshift::ClusterSecurityGroupIngress":{"CIDRIP":"yes","ClusterSecurityGroupName":"yes","EC2SecurityGroupName":"yes","EC2SecurityGroupOwnerId":"yes"},"AWS::Redshift::ClusterSubnetGroup":{},"AWS::Redshift::EndpointAccess":{"ClusterIdentifier":"yes","EndpointName":"yes","ResourceOwner":"yes","SubnetGroupName":"yes"},"AWS::Redshift::EndpointAuthorization":{"Account":"yes","ClusterIdentifier":"yes"},"AWS::Redshift::EventSubscription":{"SubscriptionName":"yes"},"AWS::Redshift::Integration":{"AdditionalEncryptionContext":"yes","KMSKeyId":"yes","SourceArn":"yes","TargetArn":"yes"},"AWS::Redshift::QEV2IdcApplication":{"IdcInstanceArn":"yes","Qev2IdcApplicationName":"yes"},"AWS::Redshift::ScheduledAction":{"ScheduledActionName":"yes"},"AWS::Redshift::Snapshot":{"ClusterIdentifier":"yes","SnapshotIdentifier":"yes"},"AWS::Redshift::SnapshotCopyGrant":{"KmsKeyId":"yes","SnapshotCopyGrantName":"yes"},"AWS::Redshift::SnapshotSchedule":{"ScheduleDescription":"yes","ScheduleIdentifier":"yes"},"AWS::Redshift::UsageLimit":{"ClusterIdentifier":"yes","FeatureType":"yes","LimitType":"yes","Period":"yes"},"AWS::RedshiftServerless::Namespace":{"NamespaceName":"yes","Tags":"yes"},"AWS::RedshiftServerless::Snapshot":{"NamespaceName":"yes","SnapshotName":"yes","Tags":"yes"},"AWS::RedshiftServerless::Workgroup":{"NamespaceName":"yes","WorkgroupName":"yes"},"AWS::RefactorSpaces::Application":{"ApiGatewayProxy":"yes","EnvironmentIdentifier":"yes","Name":"yes","ProxyType":"yes","VpcId":"yes"},"AWS::RefactorSpaces::Environment":{"Description":"yes","Name":"yes","NetworkFabricType":"yes"},"AWS::RefactorSpaces::Route":{"ApplicationIdentifier":"yes","EnvironmentIdentifier":"yes","RouteType":"yes","ServiceIdentifier":"yes"},"AWS::RefactorSpaces::Service":{"ApplicationIdentifier":"yes","Description":"yes","EndpointType":"yes","EnvironmentIdentifier":"yes","LambdaEndpoint":"yes","Name":"yes","UrlEndpoint":"yes","VpcId":"yes"},"AWS::Rekognition::Collection":{"CollectionId":"yes"},"AWS::Rekognition::Dataset":{"DatasetType":"yes","ProjectArn":"yes"},"AWS::Rekognition::Project":{"ProjectName":"yes"},"AWS::Rekognition::StreamProcessor":{"BoundingBoxRegionsOfInterest":"yes","ConnectedHomeSettings":"yes","DataSharingPreference":"yes","FaceSearchSettings":"yes","KinesisDataStream":"yes","KinesisVideoStream":"yes","KmsKeyId":"yes","Name":"yes","NotificationChannel":"yes","PolygonRegionsOfInterest":"yes","RoleArn":"yes","S3Destination":"yes"},"AWS::ResilienceHub::App":{"Name":"yes"},"AWS::ResilienceHub::ResiliencyPolicy":{},"AWS::ResilienceHubV2::Policy":{"KmsKeyId":"yes","Name":"yes"},"AWS::ResilienceHubV2::Service":{"KmsKeyId":"yes","Name":"yes","Regions":"yes"},"AWS::ResilienceHubV2::ServiceFunction":{"ServiceArn":"yes"},"AWS::ResilienceHubV2::System":{"KmsKeyId":"yes","Name":"yes"},"AWS::ResilienceHubV2::UserJourney":{"Name":"yes","SystemIdentifier":"yes"},"AWS::ResourceExplorer2::DefaultViewAssociation":{},"AWS::ResourceExplorer2::Index":{},"AWS::ResourceExplorer2::View":{"Scope":"yes","ViewName":"yes"},"AWS::ResourceGroups::Group":{"Name":"yes"},"AWS::ResourceGroups::TagSyncTask":{"Group":"yes","RoleArn":"yes","TagKey":"yes","TagValue":"yes"},"AWS::RoboMaker::Fleet":{"Name":"yes"},"AWS::RoboMaker::Robot":{"Architecture":"yes","Fleet":"yes","GreengrassGroupId":"yes","Name":"yes"},"AWS::RoboMaker::RobotApplication":{"Name":"yes"},"AWS::RoboMaker::RobotApplicationVersion":{"Application":"yes","CurrentRevisionId":"yes"},"AWS::RoboMaker::SimulationApplication":{"Name":"yes"},"AWS::RoboMaker::SimulationApplicationVersion":{"Application":"yes","CurrentRevisionId":"yes"},"AWS::RolesAnywhere::CRL":{},"AWS::RolesAnywhere::Profile":{"RequireInstanceProperties":"yes"},"AWS::RolesAnywhere::TrustAnchor":{},"AWS::Route53::CidrCollection":{"Name":"yes"},"AWS::Route53::DNSSEC":{"HostedZoneId":"yes"},"AWS::Route53::DelegationSet":{},"AWS::Route53::HealthCheck":{},"AWS::Route53::HostedZone":{"Name":"yes"},"AWS::Route53::KeySigningKey":{"HostedZoneId":"yes","KeyManagementServiceArn":"yes","Name":"yes"},"AWS::Route53::QueryLoggingConfig":{"CloudWatchLogsLogGroupArn":"yes","HostedZoneId":"yes"},"AWS::Route53::RecordSet":{"HostedZoneId":"yes","HostedZoneName":"yes","Name":"yes"},"AWS::Route53::RecordSetGroup":{"HostedZoneId":"yes","HostedZoneName":"yes"},"AWS::Route53::TrafficPolicy":{"Document":"yes","Name":"yes"},"AWS::Route53::TrafficPolicyInstance":{"HostedZoneId":"yes","Name":"yes"},"AWS::Route53GlobalResolver::AccessSource":{"ClientToken":"yes","DnsViewId":"yes"},"AWS::Route53GlobalResolver::AccessToken":{"ClientToken":"yes","DnsViewId":"yes","ExpiresAt":"yes"},"AWS::Route53GlobalResolver::DnsView":{"ClientToken":"yes","GlobalResolverId":"yes"},"AWS::Route53GlobalResolver::FirewallDomainList":{"ClientToken":"yes","Description":"yes","GlobalResolverId":"yes","Name":"yes"},"AWS::Route53GlobalResolver::FirewallRule":{"ClientToken":"yes","DnsViewId":"yes","FirewallDomainListId":"yes","QType":"yes"},"AWS::Route53GlobalResolver::GlobalResolver":{"ClientToken":"yes"},"AWS::Route53GlobalResolver::HostedZoneAssociation":{"HostedZoneId":"yes","ResourceArn":"yes"},"AWS::Route53Profiles::Profile":{"Name":"yes"},"AWS::Route53Profiles::ProfileAssociation":{"Name":"yes","ProfileId":"yes","ResourceId":"yes"},"AWS::Route53Profiles::ProfileResourceAssociation":{"Name":"yes","ProfileId":"yes","ResourceArn":"yes"},"AWS::Route53RecoveryControl::Cluster":{"Name":"yes","Tags":"yes"},"AWS::Route53RecoveryControl::ControlPanel":{"ClusterArn":"yes","Tags":"yes"},"AWS::Route53RecoveryControl::RoutingControl":{"ClusterArn":"yes","ControlPanelArn":"yes"},"AWS::Route53RecoveryControl::SafetyRule":{"ControlPanelArn":"yes","RuleConfig":"yes","Tags":"yes"},"AWS::Route53RecoveryReadiness::Cell":{"CellName":"yes"},"AWS::Route53RecoveryReadiness::ReadinessCheck":{"ReadinessCheckName":"yes"},"AWS::Route53RecoveryReadiness::RecoveryGroup":{"RecoveryGroupName":"yes"},"AWS::Route53RecoveryReadiness::ResourceSet":{"ResourceSetName":"yes","ResourceSetType":"yes"},"AWS::Route53Resolver::FirewallDomainList":{"Name":"yes"},"AWS::Route53Resolver::FirewallRuleGroup":{"Name":"yes"},"AWS::Route53Resolver::FirewallRuleGroupAssociation":{"FirewallRuleGroupId":"yes","VpcId":"yes"},"AWS::Route53Resolver::OutpostResolver":{"OutpostArn":"yes"},"AWS::Route53Resolver::ResolverConfig":{"AutodefinedReverseFlag":"yes","ResourceId":"yes"},"AWS::Route53Resolver::ResolverDNSSECConfig":{"ResourceId":"yes"},"AWS::Route53Resolver::ResolverEndpoint":{"Direction":"yes","OutpostArn":"yes","PreferredInstanceType":"yes","SecurityGroupIds":"yes"},"AWS::Route53Resolver::ResolverQueryLoggingConfig":{"DestinationArn":"yes","Name":"yes","Tags":"yes"},"AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation":{"ResolverQueryLogConfigId":"yes","ResourceId":"yes"},"AWS::Route53Resolver::ResolverRule":{"DomainName":"maybe","RuleType":"yes"},"AWS::Route53Resolver::ResolverRuleAssociation":{"Name":"yes","ResolverRuleId":"yes","VPCId":"yes"},"AWS::S3::AccessGrant":{"S3PrefixType":"yes","Tags":"yes"},"AWS::S3::AccessGrantsInstance":{"Tags":"yes"},"AWS::S3::AccessGrantsLocation":{"Tags":"yes"},"AWS::S3::AccessPoint":{"Bucket":"yes","BucketAccountId":"yes","Name":"yes","VpcConfiguration":"yes"},"AWS::S3::Bucket":{"BucketName":"yes","BucketNamePrefix":"yes","BucketNamespace":"yes","ObjectLockEnabled":"yes"},"AWS::S3::BucketPolicy":{"Bucket":"yes"},"AWS::S3::MultiRegionAccessPoint":{"Name":"yes","PublicAccessBlockConfiguration":"yes","Regions":"yes"},"AWS::S3::MultiRegionAccessPointPolicy":{"MrapName":"yes"},"AWS::S3::StorageLens":{},"AWS::S3::StorageLensGroup":{"Name":"yes"},"AWS::S3Express::AccessPoint":{"Bucket":"yes","BucketAccountId":"yes","Name":"yes","VpcConfiguration":"yes"},"AWS::S3Express::BucketPolicy":{"Bucket":"yes"},"AWS::S3Express::DirectoryBucket":{"BucketName":"yes","DataRedundancy":"yes","LocationName":"yes"},"AWS::S3Files::AccessPoint":{"ClientToken":"yes","FileSystemId":"yes","PosixUser":"yes","RootDirectory":"yes"},"AWS::S3Files::FileSystem":{"AcceptBucketWarning":"yes","Bucket":"yes","ClientToken":"yes","KmsKeyId":"yes","Prefix":"yes","RoleArn":"yes"},"AWS::S3Files::FileSystemPolicy":{"FileSystemId":"yes"},"AWS::S3Files::MountTarget":{"FileSystemId":"yes","IpAddressType":"yes","Ipv4Address":"yes","Ipv6Address":"yes","SubnetId":"yes"},"AWS::S3ObjectLambda::AccessPoint":{"Name":"yes"},"AWS::S3ObjectLambda::AccessPointPolicy":{"ObjectLambdaAccessPoint":"yes"},"AWS::S3Outposts::AccessPoint":{"Bucket":"yes","Name":"yes","VpcConfiguration":"yes"},"AWS::S3Outposts::Bucket":{"BucketName":"yes","OutpostId":"yes"},"AWS::S3Outposts::BucketPolicy":{"Bucket":"yes"},"AWS::S3Outposts::Endpoint":{"AccessType":"yes","CustomerOwnedIpv4Pool":"yes","OutpostId":"yes","SecurityGroupId":"yes","SubnetId":"yes"},"AWS::S3Tables::Namespace":{"Namespace":"yes","TableBucketARN":"yes"},"AWS::S3Tables::Table":{"IcebergMetadata":"yes","OpenTableFormat":"yes","StorageClassConfiguration":"yes","TableBucketARN":"yes","WithoutMetadata":"yes"},"AWS::S3Tables::TableBucket":{"TableBucketName":"yes"},"AWS::S3Tables::TableBucketPolicy":{"TableBucketARN":"yes"},"AWS::S3Tables::TablePolicy":{"TableARN":"yes"},"AWS::S3Vectors::Index":{"DataType":"yes","Dimension":"yes","DistanceMetric":"yes","EncryptionConfiguration":"yes","IndexName":"yes","MetadataConfiguration":"yes","VectorBucketArn":"yes","VectorBucketName":"yes"},"AWS::S3Vectors::VectorBucket":{"EncryptionConfiguration":"yes","VectorBucketName":"yes"},"AWS::S3Vectors::VectorBucketPolicy":{"VectorBucketArn":"yes","VectorBucketName":"yes"},"AWS::SCN::DataIntegrationFlow":{"InstanceId":"yes","Name":"yes"},"AWS::SCN::Dataset":{"InstanceId":"yes","Name":"yes","Namespace":"yes","PartitionSpec":"yes","Schema":"yes"},"AWS::SCN::Namespace":{"InstanceId":"yes","Name":"yes"},"AWS::SDB::Domain":{},"AWS::SES::ConfigurationSet":{"Name":"yes"},"AWS::SES::ConfigurationSetEventDestination":{"ConfigurationSetName":"yes"},"AWS::SES::ContactList":{"ContactListName":"yes"},"AWS::SES::CustomVerificationEmailTemplate":{"TemplateName":"yes"},"AWS::SES::DedicatedIpPool":{"PoolName":"yes","ScalingMode":"maybe"},"AWS::SES::EmailIdentity":{"EmailIdentity":"yes"},"AWS::SES::EmailIdentityCertificate":{"CertificateArn":"yes","EmailIdentity":"yes","FromAddress":"yes"},"AWS::SES::MailManagerAddonInstance":{"AddonSubscriptionId":"yes"},"AWS::SES::MailManagerAddonSubscription":{"AddonName":"yes"},"AWS::SES::MailManagerAddressList":{"AddressListName":"yes"},"AWS::SES::MailManagerArchive":{"KmsKeyArn":"yes"},"AWS::SES::MailManagerIngressPoint":{"NetworkConfiguration":"yes","Type":"yes"},"AWS::SES::MailManagerRelay":{},"AWS::SES::MailManagerRuleSet":{},"AWS::SES::MailManagerTrafficPolicy":{},"AWS::SES::MultiRegionEndpoint":{"Details":"yes","EndpointName":"yes"},"AWS::SES::ReceiptFilter":{"Filter":"yes"},"AWS::SES::ReceiptRule":{"RuleSetName":"yes"},"AWS::SES::ReceiptRuleSet":{"RuleSetName":"yes"},"AWS::SES::Template":{},"AWS::SES::Tenant":{"TenantName":"yes"},"AWS::SES::VdmAttributes":{},"AWS::SMSVOICE::ConfigurationSet":{"ConfigurationSetName":"yes"},"AWS::SMSVOICE::OptOutList":{"OptOutListName":"yes"},"AWS::SMSVOICE::PhoneNumber":{"IsoCountryCode":"yes","NumberCapabilities":"yes","NumberType":"yes"},"AWS::SMSVOICE::Pool":{},"AWS::SMSVOICE::ProtectConfiguration":{},"AWS::SMSVOICE::Registration":{"RegistrationType":"yes"},"AWS::SMSVOICE::RegistrationAttachment":{"AttachmentBody":"yes","AttachmentUrl":"yes"},"AWS::SMSVOICE::ResourcePolicy":{"ResourceArn":"yes"},"AWS::SMSVOICE::SenderId":{"IsoCountryCode":"yes","SenderId":"yes"},"AWS::SMSVOICE::VerifiedDestinationNumber":{"DestinationPhoneNumber":"yes"},"AWS::SNS::Subscription":{"Endpoint":"yes","Protocol":"yes","TopicArn":"yes"},"AWS::SNS::Topic":{"FifoTopic":"yes","TopicName":"yes"},"AWS::SNS::TopicInlinePolicy":{"TopicArn":"yes"},"AWS::SNS::TopicPolicy":{},"AWS::SQS::Queue":{"FifoQueue":"yes","QueueName":"yes"},"AWS::SQS::QueueInlinePolicy":{"Queue":"yes"},"AWS::SQS::QueuePolicy":{},"AWS::SSM::Association":{"InstanceId":"yes"},"AWS::SSM::CloudConnector":{"ConfigConnectorArn":"yes","RoleArn":"yes"},"AWS::SSM::Document":{"Attachments":"maybe","Content":"maybe","DocumentFormat":"maybe","DocumentType":"yes","Name":"yes","Requires":"maybe","TargetType":"maybe","VersionName":"maybe"},"AWS::SSM::MaintenanceWindow":{},"AWS::SSM::MaintenanceWindowTarget":{"WindowId":"yes"},"AWS::SSM::MaintenanceWindowTask":{"TaskType":"yes","WindowId":"yes"},"AWS::SSM::OpsItem":{"Source":"yes"},"AWS::SSM::Parameter":{"Name":"yes"},"AWS::SSM::PatchBaseline":{"OperatingSystem":"yes"},"AWS::SSM::ResourceDataSync":{"BucketName":"yes","BucketPrefix":"yes","BucketRegion":"yes","KMSKeyArn":"yes","S3Destination":"yes","SyncFormat":"yes","SyncName":"yes","SyncType":"yes"},"AWS::SSM::ResourcePolicy":{"ResourceArn":"yes"},"AWS::SSM::ServiceSetting":{"SettingId":"yes"},"AWS::SSMContacts::Contact":{"Alias":"yes","Type":"yes"},"AWS::SSMContacts::ContactChannel":{"ChannelType":"yes","ContactId":"yes"},"AWS::SSMContacts::Plan":{"ContactId":"yes"},"AWS::SSMContacts::Rotation":{},"AWS::SSMGuiConnect::Preferences":{},"AWS::SSMIncidents::ReplicationSet":{},"AWS::SSMIncidents::ResponsePlan":{"Name":"yes"},"AWS::SSMQuickSetup::ConfigurationManager":{},"AWS::SSMQuickSetup::LifecycleAutomation":{"ResourceKey":"yes"},"AWS::SSO::Application":{"ApplicationProviderArn":"yes","InstanceArn":"yes"},"AWS::SSO::ApplicationAssignment":{"ApplicationArn":"yes","PrincipalId":"yes","PrincipalType":"yes"},"AWS::SSO::Assignment":{"InstanceArn":"yes","PermissionSetArn":"yes","PrincipalId":"yes","PrincipalType":"yes","TargetId":"yes","TargetType":"yes"},"AWS::SSO::Instance":{},"AWS::SSO::InstanceAccessControlAttributeConfiguration":{"InstanceArn":"yes"},"AWS::SSO::PermissionSet":{"InstanceArn":"yes","Name":"yes"},"AWS::SageMaker::AIWorkloadConfig":{"AIWorkloadConfigName":"yes","AIWorkloadConfigs":"yes","DatasetConfig":"yes"},"AWS::SageMaker::Action":{"ActionName":"yes","ActionType":"yes","MetadataProperties":"yes","Source":"yes"},"AWS::SageMaker::Algorithm":{"AlgorithmDescription":"yes","AlgorithmName":"yes","CertifyForMarketplace":"yes","InferenceSpecification":"yes","TrainingSpecification":"yes"},"AWS::SageMaker::App":{"AppName":"yes","AppType":"yes","DomainId":"yes","ResourceSpec":"yes","Tags":"yes","UserProfileName":"yes"},"AWS::SageMaker::AppImageConfig":{"AppImageConfigName":"yes","Tags":"yes"},"AWS::SageMaker::Artifact":{"ArtifactType":"yes","MetadataProperties":"yes","Source":"yes"},"AWS::SageMaker::Cluster":{"ClusterName":"yes","VpcConfig":"yes"},"AWS::SageMaker::ClusterSchedulerConfig":{"ClusterArn":"yes","Name":"yes"},"AWS::SageMaker::CodeRepository":{"CodeRepositoryName":"yes"},"AWS::SageMaker::Context":{"ContextName":"yes","ContextType":"yes","Source":"yes"},"AWS::SageMaker::DataQualityJobDefinition":{"DataQualityAppSpecification":"yes","DataQualityBaselineConfig":"yes","DataQualityJobInput":"yes","DataQualityJobOutputConfig":"yes","EndpointName":"yes","JobDefinitionName":"yes","JobResources":"yes","NetworkConfig":"yes","RoleArn":"yes","StoppingCondition":"yes","Tags":"yes"},"AWS::SageMaker::Device":{},"AWS::SageMaker::DeviceFleet":{"DeviceFleetName":"yes"},"AWS::SageMaker::Domain":{"AppNetworkAccessType":"yes","AuthMode":"yes","DomainName":"yes","KmsKeyId":"yes","SubnetIds":"yes","Tags":"yes","VpcId":"yes"},"AWS::SageMaker::Endpoint":{"EndpointName":"yes"},"AWS::SageMaker::EndpointConfig":{"AsyncInferenceConfig":"yes","DataCaptureConfig":"yes","EnableNetworkIsolation":"yes","EndpointConfigName":"yes","ExecutionRoleArn":"yes","ExplainerConfig":"yes","KmsKeyId":"yes","MetricsConfig":"yes","ProductionVariants":"yes","ShadowProductionVariants":"yes","VpcConfig":"yes"},"AWS::SageMaker::Experiment":{"ExperimentName":"yes"},"AWS::SageMaker::ExperimentTrialComponent":{"MetadataProperties":"yes","TrialComponentName":"yes"},"AWS::SageMaker::FeatureGroup":{"Description":"yes","EventTimeFeatureName":"yes","FeatureGroupName":"yes","OfflineStoreConfig":"yes","OnlineStoreConfig":"yes","RecordIdentifierFeatureName":"yes","RoleArn":"yes","Tags":"yes"},"AWS::SageMaker::Hub":{"HubName":"yes","S3StorageConfig":"yes"},"AWS::SageMaker::HumanTaskUi":{"HumanTaskUiName":"yes","UiTemplate":"yes"},"AWS::SageMaker::Image":{"ImageName":"yes"},"AWS::SageMaker::ImageVersion":{"BaseImage":"yes","ImageName":"yes"},"AWS::SageMaker::InferenceComponent":{},"AWS::SageMaker::InferenceExperiment":{"EndpointName":"yes","KmsKey":"yes","Name":"yes","RoleArn":"yes","Type":"yes"},"AWS::SageMaker::MlflowApp":{"Name":"yes","RoleArn":"yes"},"AWS::SageMaker::MlflowTrackingServer":{"TrackingServerName":"yes"},"AWS::SageMaker::Model":{"Containers":"yes","EnableNetworkIsolation":"yes","ExecutionRoleArn":"yes","InferenceExecutionConfig":"yes","ModelName":"yes","PrimaryContainer":"yes","VpcConfig":"yes"},"AWS::SageMaker::ModelBiasJobDefinition":{"EndpointName":"yes","JobDefinitionName":"yes","JobResources":"yes","ModelBiasAppSpecification":"yes","ModelBiasBaselineConfig":"yes","ModelBiasJobInput":"yes","ModelBiasJobOutputConfig":"yes","NetworkConfig":"yes","RoleArn":"yes","StoppingCondition":"yes","Tags":"yes"},"AWS::SageMaker::ModelCard":{"ModelCardName":"yes","SecurityConfig":"yes"},"AWS::SageMaker::ModelExplainabilityJobDefinition":{"EndpointName":"yes","JobDefinitionName":"yes","JobResources":"yes","ModelExplainabilityAppSpecification":"yes","ModelExplainabilityBaselineConfig":"yes","ModelExplainabilityJobInput":"yes","ModelExplainabilityJobOutputConfig":"yes","NetworkConfig":"yes","RoleArn":"yes","StoppingCondition":"yes","Tags":"yes"},"AWS::SageMaker::ModelPackage":{"ClientToken":"yes","Domain":"yes","DriftCheckBaselines":"yes","InferenceSpecification":"yes","MetadataProperties":"yes","ModelMetrics":"yes","ModelPackageDescription":"yes","ModelPackageGroupName":"yes","SamplePayloadUrl":"yes","SecurityConfig":"yes","SourceAlgorithmSpecification":"yes","Task":"yes","ValidationSpecification":"yes"},"AWS::SageMaker::ModelPackageGroup":{"ModelPackageGroupDescription":"yes","ModelPackageGroupName":"yes"},"AWS::SageMaker::ModelQualityJobDefinition":{"EndpointName":"yes","JobDefinitionName":"yes","JobResources":"yes","ModelQualityAppSpecification":"yes","ModelQualityBaselineConfig":"yes","ModelQualityJobInput":"yes","ModelQualityJobOutputConfig":"yes","NetworkConfig":"yes","RoleArn":"yes","StoppingCondition":"yes","Tags":"yes"},"AWS::SageMaker::MonitoringSchedule":{"MonitoringScheduleName":"yes"},"AWS::SageMaker::NotebookInstance":{"DirectInternetAccess":"yes","KmsKeyId":"yes","NotebookInstanceName":"yes","PlatformIdentifier":"yes","SecurityGroupIds":"yes","SubnetId":"yes"},"AWS::SageMaker::NotebookInstanceLifecycleConfig":{"NotebookInstanceLifecycleConfigName":"yes"},"AWS::SageMaker::PartnerApp":{"AuthType":"yes","ExecutionRoleArn":"yes","KmsKeyId":"yes","Name":"yes","Type":"yes"},"AWS::SageMaker::Pipeline":{"PipelineName":"yes"},"AWS::SageMaker::ProcessingJob":{"AppSpecification":"yes","Environment":"yes","ExperimentConfig":"yes","NetworkConfig":"yes","ProcessingInputs":"yes","ProcessingJobName":"yes","ProcessingOutputConfig":"yes","ProcessingResources":"yes","RoleArn":"yes","StoppingCondition":"yes","Tags":"yes"},"AWS::SageMaker::Project":{"ProjectDescription":"yes","ProjectName":"yes","ServiceCatalogProvisioningDetails":"yes","Tags":"yes","TemplateProviderDetails":"yes"},"AWS::SageMaker::Space":{"DomainId":"yes","OwnershipSettings":"yes","SpaceName":"yes","SpaceSharingSettings":"yes"},"AWS::SageMaker::StudioLifecycleConfig":{"StudioLifecycleConfigAppType":"yes","StudioLifecycleConfigContent":"yes","StudioLifecycleConfigName":"yes","Tags":"yes"},"AWS::SageMaker::TrialComponent":{"MetadataProperties":"yes","TrialComponentName":"yes"},"AWS::SageMaker::UserProfile":{"DomainId":"yes","SingleSignOnUserIdentifier":"yes","SingleSignOnUserValue":"yes","Tags":"yes","UserProfileName":"yes"},"AWS::SageMaker::Workforce":{"CognitoConfig":"yes","WorkforceName":"yes"},"AWS::SageMaker::Workteam":{"WorkforceName":"yes","WorkteamName":"yes"},"AWS::Scheduler::Schedule":{"Name":"yes"},"AWS::Scheduler::ScheduleGroup":{"Name":"yes"},"AWS::SecretsManager::ResourcePolicy":{"SecretId":"yes"},"AWS::SecretsManager::RotationSchedule":{"SecretId":"yes"},"AWS::SecretsManager::Secret":{"Name":"yes"},"AWS::SecretsManager::SecretTargetAttachment":{"SecretId":"yes"},"AWS::SecurityAgent::AgentSpace":{"KmsKeyId":"yes"},"AWS::SecurityAgent::Application":{"IdCConfiguration":"yes"},"AWS::SecurityAgent::Artifact":{"AgentSpaceId":"yes","ArtifactContent":"yes","ArtifactType":"yes","FileName":"yes"},"AWS::SecurityAgent::Pentest":{"AgentSpaceId":"yes"},"AWS::SecurityAgent::SecurityRequirementPack":{"KmsKeyId":"yes"},"AWS::SecurityAgent::TargetDomain":{"TargetDomainName":"yes"},"AWS::SecurityHub::AggregatorV2":{},"AWS::SecurityHub::AutomationRule":{},"AWS::SecurityHub::AutomationRuleV2":{},"AWS::SecurityHub::ConfigurationPolicy":{},"AWS::SecurityHub::Connector":{"Name":"yes"},"AWS::SecurityHub::ConnectorV2":{"KmsKeyArn":"yes","Name":"yes"},"AWS::SecurityHub::DelegatedAdmin":{"AdminAccountId":"yes"},"AWS::SecurityHub::FindingAggregator":{},"AWS::SecurityHub::Hub":{},"AWS::SecurityHub::HubV2":{},"AWS::SecurityHub::Insight":{},"AWS::SecurityHub::OrganizationConfiguration":{},"AWS::SecurityHub::PolicyAssociation":{"TargetId":"yes","TargetType":"yes"},"AWS::SecurityHub::ProductSubscription":{"ProductArn":"yes"},"AWS::SecurityHub::SecurityControl":{"SecurityControlId":"yes"},"AWS::SecurityHub::Standard":{"StandardsArn":"yes"},"AWS::SecurityLake::AwsLogSource":{"DataLakeArn":"yes","SourceName":"yes","SourceVersion":"yes"},"AWS::SecurityLake::DataLake":{},"AWS::SecurityLake::Subscriber":{"DataLakeArn":"yes"},"AWS::SecurityLake::SubscriberNotification":{"SubscriberArn":"yes"},"AWS::Serverless::Api":{"AccessLogSetting":"yes","AlwaysDeploy":"yes","Auth":"yes","BinaryMediaTypes":"yes","CacheClusterEnabled":"yes","CacheClusterSize":"yes","CanarySetting":"yes","Cors":"yes","DefinitionBody":"yes","DefinitionUri":"yes","Description":"yes","DisableExecuteApiEndpoint":"yes","Domain":"yes","EndpointConfiguration":"yes","GatewayResponses":"yes","MethodSettings":"yes","MinimumCompressionSize":"yes","Models":"yes","Name":"yes","OpenApiVersion":"yes","StageName":"yes","Tags":"yes","TracingEnabled":"yes","Variables":"yes"},"AWS::Serverless::Application":{"Location":"yes","NotificationArns":"yes","Parameters":"yes","Tags":"yes","TimeoutInMinutes":"yes"},"AWS::Serverless::Function":{"Architectures":"yes","AssumeRolePolicyDocument":"yes","AutoPublishAlias":"yes","AutoPublishCodeSha256":"yes","CodeSigningConfigArn":"yes","CodeUri":"yes","DeadLetterQueue":"yes","DeploymentPreference":"yes","Description":"yes","Environment":"yes","EphemeralStorage":"yes","EventInvokeConfig":"yes","Events":"yes","FileSystemConfigs":"yes","FunctionName":"yes","FunctionUrlConfig":"yes","Handler":"yes","ImageConfig":"yes","ImageUri":"yes","InlineCode":"yes","KmsKeyArn":"yes","Layers":"yes","MemorySize":"yes","PackageType":"yes","PermissionsBoundary":"yes","Policies":"yes","ProvisionedConcurrencyConfig":"yes","ReservedConcurrentExecutions":"yes","Role":"yes","Runtime":"yes","Tags":"yes","Timeout":"yes","Tracing":"yes","VersionDescription":"yes","VpcConfig":"yes"},"AWS::Serverless::HttpApi":{"AccessLogSetting":"yes","Auth":"yes","CorsConfiguration":"yes","DefaultRouteSettings":"yes","DefinitionBody":"yes","DefinitionUri":"yes","Description":"yes","DisableExecuteApiEndpoint":"yes","Domain":"yes","FailOnWarnings":"yes","RouteSettings":"yes","StageName":"yes","StageVariables":"yes","Tags":"yes"},"AWS::Serverless::LayerVersion":{"CompatibleRuntimes":"yes","ContentUri":"yes","Description":"yes","LayerName":"yes","LicenseInfo":"yes","RetentionPolicy":"yes"},"AWS::Serverless::SimpleTable":{"PrimaryKey":"yes","ProvisionedThroughput":"yes","SSESpecification":"yes","TableName":"yes","Tags":"yes"},"AWS::Serverless::StateMachine":{"Definition":"yes","DefinitionSubstitutions":"yes","DefinitionUri":"yes","Events":"yes","Logging":"yes","Name":"yes","PermissionsBoundaries":"yes","Policies":"yes","Role":"yes","Tags":"yes","Tracing":"yes","Type":"yes"},"AWS::ServerlessRepo::Application":{"LicenseBody":"yes","Name":"yes","SemanticVersion":"yes","SourceCodeUrl":"yes","SpdxLicenseId":"yes","TemplateBody":"yes"},"AWS::ServiceCatalog::AcceptedPortfolioShare":{"AcceptLanguage":"yes","PortfolioId":"yes"},"AWS::ServiceCatalog::CloudFormationProduct":{},"AWS::ServiceCatalog::CloudFormationProvisionedProduct":{"NotificationArns":"yes","ProvisionedProductName":"yes"},"AWS::ServiceCatalog::LaunchNotificationConstraint":{"PortfolioId":"yes","ProductId":"yes"},"AWS::ServiceCatalog::LaunchRoleConstraint":{"PortfolioId":"yes","ProductId":"yes"},"AWS::ServiceCatalog::LaunchTemplateConstraint":{"PortfolioId":"yes","ProductId":"yes"},"AWS::ServiceCatalog::Portfolio":{},"AWS::ServiceCatalog::PortfolioPrincipalAssociation":{"AcceptLanguage":"yes","PortfolioId":"yes","PrincipalARN":"yes","PrincipalType":"yes"},"AWS::ServiceCatalog::PortfolioProductAssociation":{"AcceptLanguage":"yes","PortfolioId":"yes","ProductId":"yes","SourcePortfolioId":"yes"},"AWS::ServiceCatalog::PortfolioShare":{"AcceptLanguage":"yes","AccountId":"yes","PortfolioId":"yes"},"AWS::ServiceCatalog::ResourceUpdateConstraint":{"PortfolioId":"yes","ProductId":"yes"},"AWS::ServiceCatalog::ServiceAction":{},"AWS::ServiceCatalog::ServiceActionAssociation":{"ProductId":"yes","ProvisioningArtifactId":"yes","ServiceActionId":"yes"},"AWS::ServiceCatalog::StackSetConstraint":{"PortfolioId":"yes","ProductId":"yes"},"AWS::ServiceCatalog::TagOption":{"Key":"yes","Value":"yes"},"AWS::ServiceCatalog::TagOptionAssociation":{"ResourceId":"yes","TagOptionId":"yes"},"AWS::ServiceCatalogAppRegistry::Application":{},"AWS::ServiceCatalogAppRegistry::AttributeGroup":{},"AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation":{"Application":"yes","AttributeGroup":"yes"},"AWS::ServiceCatalogAppRegistry::ResourceAssociation":{"Application":"yes","Resource":"yes","ResourceType":"yes"},"AWS::ServiceDiscovery::HttpNamespace":{"Name":"yes"},"AWS::ServiceDiscovery::Instance":{"InstanceId":"yes","ServiceId":"yes"},"AWS::ServiceDiscovery::PrivateDnsNamespace":{"Name":"yes","Vpc":"yes"},"AWS::ServiceDiscovery::PublicDnsNamespace":{"Name":"yes"},"AWS::ServiceDiscovery::Service":{"HealthCheckCustomConfig":"yes","Name":"yes","NamespaceId":"yes","Type":"yes"},"AWS::Shield::DRTAccess":{},"AWS::Shield::ProactiveEngagement":{},"AWS::Shield::Protection":{"Name":"yes","ResourceArn":"yes"},"AWS::Shield::ProtectionGroup":{"ProtectionGroupId":"yes"},"AWS::Signer::ProfilePermission":{"Action":"yes","Principal":"yes","ProfileName":"yes","ProfileVersion":"yes","StatementId":"yes"},"AWS::Signer::SigningProfile":{"PlatformId":"yes","ProfileName":"yes","SignatureValidityPeriod":"yes"},"AWS::SimSpaceWeaver::Simulation":{"MaximumDuration":"yes","Name":"yes","RoleArn":"yes","SchemaS3Location":"yes","SnapshotS3Location":"yes"},"AWS::StepFunctions::Activity":{"EncryptionConfiguration":"yes","Name":"yes"},"AWS::StepFunctions::StateMachine":{"StateMachineName":"yes","StateMachineType":"yes"},"AWS::StepFunctions::StateMachineAlias":{"Name":"yes"},"AWS::StepFunctions::StateMachineVersion":{"Description":"yes","StateMachineArn":"yes","StateMachineRevisionId":"yes"},"AWS::StorageGateway::Tape":{"GatewayARN":"yes","KMSEncrypted":"yes","KMSKey":"yes","PoolId":"yes","TapeBarcode":"yes","TapeSizeInBytes":"yes","Worm":"yes"},"AWS::StorageGateway::TapePool":{"PoolName":"yes","RetentionLockTimeInDays":"yes","RetentionLockType":"yes","StorageClass":"yes"},"AWS::StorageGateway::Volume":{"GatewayARN":"yes","KMSEncrypted":"yes","KMSKey":"yes","NetworkInterfaceId":"yes","SnapshotId":"yes","SourceVolumeARN":"yes","TargetName":"yes","VolumeSizeInBytes":"yes"},"AWS::SupportApp::AccountAlias":{},"AWS::SupportApp::SlackChannelConfiguration":{"ChannelId":"yes","TeamId":"yes"},"AWS::SupportApp::SlackWorkspaceConfiguration":{"TeamId":"yes"},"AWS::SupportAuthZ::SupportPermit":{"Description":"yes","Name":"yes","Permit":"yes","SigningKeyInfo":"yes","SupportCaseDisplayId":"yes"},"AWS::Synthetics::Canary":{"Name":"yes"},"AWS::Synthetics::Group":{"Name":"yes"},"AWS::SystemsManagerSAP::Application":{"ComponentsInfo":"yes","Credentials":"yes","DatabaseArn":"yes","Instances":"yes","SapInstanceNumber":"yes","Sid":"yes"},"AWS::Textract::Adapter":{"FeatureTypes":"yes"},"AWS::Timestream::Database":{"DatabaseName":"yes"},"AWS::Timestream::InfluxDBCluster":{"AllocatedStorage":"yes","Bucket":"yes","DbStorageType":"yes","DeploymentType":"yes","Name":"yes","NetworkType":"yes","Organization":"yes","Password":"yes","PubliclyAccessible":"yes","Username":"yes","VpcSecurityGroupIds":"yes","VpcSubnetIds":"yes"},"AWS::Timestream::InfluxDBInstance":{"Bucket":"yes","Name":"yes","NetworkType":"yes","Organization":"yes","Password":"yes","PubliclyAccessible":"yes","Username":"yes","VpcSecurityGroupIds":"yes","VpcSubnetIds":"yes"},"AWS::Timestream::ScheduledQuery":{"ClientToken":"yes","ErrorReportConfiguration":"yes","KmsKeyId":"yes","NotificationConfiguration":"yes","QueryString":"yes","ScheduleConfiguration":"yes","ScheduledQueryExecutionRoleArn":"yes","ScheduledQueryName":"yes","TargetConfiguration":"yes"},"AWS::Timestream::Table":{"DatabaseName":"yes","TableName":"yes"},"AWS::Transcribe::CallAnalyticsCategory":{"CategoryName":"yes","InputType":"yes"},"AWS::Transcribe::MedicalVocabulary":{"LanguageCode":"yes","VocabularyName":"yes"},"AWS::Transcribe::Vocabulary":{"LanguageCode":"yes","VocabularyName":"yes"},"AWS::Transcribe::VocabularyFilter":{"LanguageCode":"yes","VocabularyFilterName":"yes"},"AWS::Transfer::Agreement":{"ServerId":"yes"},"AWS::Transfer::Certificate":{"Certificate":"yes","CertificateChain":"yes","PrivateKey":"yes"},"AWS::Transfer::Connector":{},"AWS::Transfer::HostKey":{"HostKeyBody":"yes","ServerId":"yes"},"AWS::Transfer::Profile":{"ProfileType":"yes"},"AWS::Transfer::Server":{"Domain":"yes","IdentityProviderType":"yes"},"AWS::Transfer::User":{"ServerId":"yes","UserName":"yes"},"AWS::Transfer::WebApp":{"WebAppEndpointPolicy":"yes"},"AWS::Transfer::Workflow":{"Description":"yes","OnExceptionSteps":"yes","Steps":"yes"},"AWS::Translate::ParallelData":{"Description":"yes","EncryptionKey":"yes","Name":"yes"},"AWS::UXC::AccountCustomization":{},"AWS::VerifiedPermissions::IdentitySource":{"PolicyStoreId":"yes"},"AWS::VerifiedPermissions::Policy":{"PolicyStoreId":"yes"},"AWS::VerifiedPermissions::PolicyStore":{},"AWS::VerifiedPermissions::PolicyStoreAlias":{"AliasName":"yes","PolicyStoreId":"yes"},"AWS::VerifiedPermissions::PolicyTemplate":{"PolicyStoreId":"yes"},"AWS::VoiceID::Domain":{},"AWS::VpcLattice::AccessLogSubscription":{"ResourceIdentifier":"yes"},"AWS::VpcLattice::AuthPolicy":{"ResourceIdentifier":"yes"},"AWS::VpcLattice::DomainVerification":{"DomainName":"yes"},"AWS::VpcLattice::Listener":{"Name":"yes","Port":"yes","Protocol":"yes","ServiceIdentifier":"yes"},"AWS::VpcLattice::ResourceConfiguration":{"CustomDomainName":"yes","DomainVerificationId":"yes","GroupDomain":"yes","ProtocolType":"yes","ResourceConfigurationAuthType":"yes","ResourceConfigurationType":"yes","ResourceGatewayId":"yes"},"AWS::VpcLattice::ResourceGateway":{"IpAddressType":"yes","Name":"yes","ResourceConfigDnsResolution":"yes","SubnetIds":"yes","VpcIdentifier":"yes"},"AWS::VpcLattice::ResourcePolicy":{"ResourceArn":"yes"},"AWS::VpcLattice::Rule":{"ListenerIdentifier":"yes","Name":"yes","ServiceIdentifier":"yes"},"AWS::VpcLattice::Service":{"CustomDomainName":"yes","Name":"yes"},"AWS::VpcLattice::ServiceNetwork":{"Name":"yes","SharingConfig":"yes"},"AWS::VpcLattice::ServiceNetworkResourceAssociation":{"PrivateDnsEnabled":"yes","ResourceConfigurationId":"yes","ServiceNetworkId":"yes"},"AWS::VpcLattice::ServiceNetworkServiceAssociation":{"ServiceIdentifier":"yes","ServiceNetworkIdentifier":"yes"},"AWS::VpcLattice::ServiceNetworkVpcAssociation":{"ServiceNetworkIdentifier":"yes","VpcIdentifier":"yes"},"AWS::VpcLattice::TargetGroup":{"Name":"yes","Type":"yes"},"AWS::WAF::ByteMatchSet":{"Name":"yes"},"AWS::WAF::IPSet":{"Name":"yes"},"AWS::WAF::Rule":{"MetricName":"yes","Name":"yes"},"AWS::WAF::SizeConstraintSet":{"Name":"yes"},"AWS::WAF::SqlInjectionMatchSet":{"Name":"yes"},"AWS::WAF::WebACL":{"MetricName":"yes","Name":"yes"},"AWS::WAF::XssMatchSet":{"Name":"yes"},"AWS::WAFRegional::ByteMatchSet":{"Name":"yes"},"AWS::WAFRegional::GeoMatchSet":{"Name":"yes"},"AWS::WAFRegional::IPSet":{"Name":"yes"},"AWS::WAFRegional::RateBasedRule":{"MetricName":"yes","Name":"yes","RateKey":"yes"},"AWS::WAFRegional::RegexPatternSet":{"Name":"yes"},"AWS::WAFRegional::Rule":{"MetricName":"yes","Name":"yes"},"AWS::WAFRegional::SizeConstraintSet":{"Name":"yes"},"AWS::WAFRegional::SqlInjectionMatchSet":{"Name":"yes"},"AWS::WAFRegional::WebACL":{"MetricName":"yes","Name":"yes"},"AWS::WAFRegional::WebACLAssociation":{"ResourceArn":"yes","WebACLId":"yes"},"AWS::WAFRegional::XssMatchSet":{"Name":"yes"},"AWS::WAFv2::IPSet":{"Name":"yes","Scope":"yes"},"AWS::WAFv2::LoggingConfiguration":{"ResourceArn":"yes"},"AWS::WAFv2::RegexPatternSet":{"Name":"yes","Scope":"yes"},"AWS::WAFv2::RuleGroup":{"Name":"yes","Scope":"yes"},"AWS::WAFv2::WebACL":{"Name":"yes","Scope":"yes"},"AWS::WAFv2::WebACLAssociation":{"ResourceArn":"yes","WebACLArn":"yes"},"AWS::WellArchitected::AgentContext":{"ContextType":"yes","ProfileArn":"yes"},"AWS::WellArchitected::AgentGoal":{"ProfileArn":"yes"},"AWS::WellArchitected::AgentProfile":{"Name":"yes"},"AWS::WellArchitected::Lens":{"JSONString":"yes","LensVersion":"yes"},"AWS::WellArchitected::Profile":{"ProfileName":"yes"},"AWS::WellArchitected::ReviewTemplate":{"Lenses":"yes"},"AWS::WellArchitected::Workload":{"Lenses":"yes"},"AWS::Wickr::Network":{"AccessLevel":"yes"},"AWS::Wisdom::AIAgent":{"AssistantId":"yes","Name":"yes","Tags":"yes","Type":"yes"},"AWS::Wisdom::AIAgentVersion":{"AIAgentId":"yes","AssistantId":"yes","ModifiedTimeSeconds":"yes"},"AWS::Wisdom::AIGuardrail":{"AssistantId":"yes","Name":"yes","Tags":"yes"},"AWS::Wisdom::AIGuardrailVersion":{"AIGuardrailId":"yes","AssistantId":"yes","ModifiedTimeSeconds":"yes"},"AWS::Wisdom::AIPrompt":{"ApiFormat":"yes","AssistantId":"yes","Name":"yes","Tags":"yes","TemplateType":"yes","Type":"yes"},"AWS::Wisdom::AIPromptVersion":{"AIPromptId":"yes","AssistantId":"yes","ModifiedTimeSeconds":"yes"},"AWS::Wisdom::Assistant":{"Description":"yes","Name":"yes","ServerSideEncryptionConfiguration":"yes","Tags":"yes","Type":"yes"},"AWS::Wisdom::AssistantAssociation":{"AssistantId":"yes","Association":"yes","AssociationType":"yes","Tags":"yes"},"AWS::Wisdom::KnowledgeBase":{"Description":"yes","KnowledgeBaseType":"yes","Name":"yes","ServerSideEncryptionConfiguration":"yes","SourceConfiguration":"yes","Tags":"yes"},"AWS::Wisdom::MessageTemplate":{"ChannelSubtype":"yes","KnowledgeBaseArn":"yes"},"AWS::Wisdom::MessageTemplateVersion":{"MessageTemplateArn":"yes"},"AWS::Wisdom::QuickResponse":{"KnowledgeBaseArn":"yes"},"AWS::WorkSpaces::ConnectionAlias":{"ConnectionString":"yes","Tags":"yes"},"AWS::WorkSpaces::Workspace":{"BundleId":"maybe","DirectoryId":"yes","RootVolumeEncryptionEnabled":"maybe","UserName":"yes","UserVolumeEncryptionEnabled":"maybe","VolumeEncryptionKey":"maybe"},"AWS::WorkSpaces::WorkspaceIpGroup":{"GroupDesc":"yes","GroupName":"yes"},"AWS::WorkSpaces::WorkspacesPool":{"PoolName":"yes"},"AWS::WorkSpacesThinClient::Environment":{"DesktopArn":"yes","KmsKeyArn":"yes"},"AWS::WorkSpacesWeb::BrowserSettings":{"AdditionalEncryptionContext":"yes","CustomerManagedKey":"yes"},"AWS::WorkSpacesWeb::DataProtectionSettings":{"AdditionalEncryptionContext":"yes","CustomerManagedKey":"yes"},"AWS::WorkSpacesWeb::IdentityProvider":{"PortalArn":"yes"},"AWS::WorkSpacesWeb::IpAccessSettings":{"AdditionalEncryptionContext":"yes","CustomerManagedKey":"yes"},"AWS::WorkSpacesWeb::NetworkSettings":{},"AWS::WorkSpacesWeb::Portal":{"AdditionalEncryptionContext":"yes","CustomerManagedKey":"yes"},"AWS::WorkSpacesWeb::SessionLogger":{"AdditionalEncryptionContext":"yes","CustomerManagedKey":"yes"},"AWS::WorkSpacesWeb::TrustStore":{},"AWS::WorkSpacesWeb::UserAccessLoggingSettings":{},"AWS::WorkSpacesWeb::UserSettings":{"AdditionalEncryptionContext":"yes","CustomerManagedKey":"yes"},"AWS::WorkspacesInstances::Volume":{"AvailabilityZone":"yes","Encrypted":"yes","Iops":"yes","KmsKeyId":"yes","SizeInGB":"yes","SnapshotId":"yes","TagSpecifications":"yes","Throughput":"yes","VolumeType":"yes"},"AWS::WorkspacesInstances::VolumeAssociation":{"Device":"yes","VolumeId":"yes","WorkspaceInstanceId":"yes"},"AWS::WorkspacesInstances::WorkspaceInstance":{"ManagedInstance":"yes"},"AWS::XRay::Group":{},"AWS::XRay::ResourcePolicy":{"PolicyName":"yes"},"AWS::XRay::SamplingRule":{},"AWS::XRay::TransactionSearchConfig":{},"Alexa::ASK::Skill":{"VendorId":"yes"}}');
    var propertiesOf = (type) => new Proxy({}, {
      get: (_, name) => ({ causesReplacement: Object.hasOwn(table[type], name) ? table[type][name] : "no" })
    });
    exports2.loadAwsServiceSpecSync = () => ({
      lookup: (kind, field, operator, type) => Object.hasOwn(table, type) ? [{ properties: propertiesOf(type) }] : []
    });
  }
});
var require_util = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/diff/util.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.deepEqual = deepEqual;
    exports2.diffKeyedEntities = diffKeyedEntities;
    exports2.unionOf = unionOf;
    exports2.mangleLikeCloudFormation = mangleLikeCloudFormation;
    exports2.loadResourceModel = loadResourceModel;
    var aws_service_spec_1 = require_lib();
    function deepEqual(lvalue, rvalue) {
      if (lvalue === rvalue) {
        return true;
      }
      if ((typeof lvalue === "string" && typeof rvalue === "boolean" || typeof lvalue === "boolean" && typeof rvalue === "string") && lvalue.toString() === rvalue.toString()) {
        return true;
      }
      if ((typeof lvalue === "string" || typeof rvalue === "string") && safeParseFloat(lvalue) === safeParseFloat(rvalue)) {
        return true;
      }
      if (typeof lvalue !== typeof rvalue) {
        return false;
      }
      if (Array.isArray(lvalue) !== Array.isArray(rvalue)) {
        return false;
      }
      if (Array.isArray(lvalue)) {
        if (lvalue.length !== rvalue.length) {
          return false;
        }
        for (let i = 0; i < lvalue.length; i++) {
          if (!deepEqual(lvalue[i], rvalue[i])) {
            return false;
          }
        }
        return true;
      }
      if (typeof lvalue === "object") {
        if (lvalue === null || rvalue === null) {
          return false;
        }
        const keys = Object.keys(lvalue);
        if (keys.length !== Object.keys(rvalue).length) {
          return false;
        }
        for (const key of keys) {
          if (!rvalue.hasOwnProperty(key)) {
            return false;
          }
          if (key === "DependsOn") {
            if (!dependsOnEqual(lvalue[key], rvalue[key])) {
              return false;
            }
            continue;
          }
          if (!deepEqual(lvalue[key], rvalue[key])) {
            return false;
          }
        }
        return true;
      }
      return false;
    }
    function dependsOnEqual(lvalue, rvalue) {
      if (Array.isArray(lvalue) !== Array.isArray(rvalue)) {
        const array = Array.isArray(lvalue) ? lvalue : rvalue;
        const nonArray = Array.isArray(lvalue) ? rvalue : lvalue;
        if (array.length === 1 && deepEqual(array[0], nonArray)) {
          return true;
        }
        return false;
      }
      if (Array.isArray(lvalue) && Array.isArray(rvalue)) {
        if (lvalue.length !== rvalue.length) {
          return false;
        }
        const unmatched = rvalue.map((_, i) => i);
        for (const l of lvalue) {
          const at = unmatched.findIndex((i) => deepEqual(l, rvalue[i]));
          if (at === -1) {
            return false;
          }
          unmatched.splice(at, 1);
        }
        return true;
      }
      return false;
    }
    function diffKeyedEntities(oldValue, newValue, elementDiff) {
      const result = {};
      for (const logicalId of unionOf(Object.keys(oldValue || {}), Object.keys(newValue || {}))) {
        const oldElement = oldValue && oldValue[logicalId];
        const newElement = newValue && newValue[logicalId];
        if (oldElement === void 0 && newElement === void 0) {
          continue;
        }
        result[logicalId] = elementDiff(oldElement, newElement, logicalId);
      }
      return result;
    }
    function unionOf(lv, rv) {
      const result = new Set(lv);
      for (const v of rv) {
        result.add(v);
      }
      return new Array(...result);
    }
    function mangleLikeCloudFormation(payload) {
      return payload.replace(/[\u{80}-\u{10ffff}]/gu, "?");
    }
    function safeParseFloat(str) {
      return Number(str);
    }
    var DATABASE;
    function database() {
      if (!DATABASE) {
        DATABASE = (0, aws_service_spec_1.loadAwsServiceSpecSync)();
      }
      return DATABASE;
    }
    function loadResourceModel(type) {
      return database().lookup("resource", "cloudFormationType", "equals", type)[0];
    }
  }
});
var require_source = (0, import_runtime.__commonJS)({
  "node_modules/chalk/source/index.js"(exports2, module2) {
    module2.exports = {};
  }
});
var require_fast_deep_equal = (0, import_runtime.__commonJS)({
  "node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_iam_identity_center = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/iam/iam-identity-center.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SsoInstanceACAConfig = exports2.SsoAssignment = exports2.SsoPermissionSet = void 0;
    var deepEqual = require_fast_deep_equal();
    var SsoPermissionSet = class {
      name;
      cfnLogicalId;
      ssoInstanceArn;
      ssoPermissionsBoundary;
      ssoCustomerManagedPolicyReferences;
      constructor(props) {
        this.cfnLogicalId = props.cfnLogicalId;
        this.name = props.name;
        this.ssoInstanceArn = props.ssoInstanceArn;
        this.ssoPermissionsBoundary = props.ssoPermissionsBoundary;
        this.ssoCustomerManagedPolicyReferences = props.ssoCustomerManagedPolicyReferences;
      }
      equal(other) {
        return deepEqual(this, other);
      }
    };
    exports2.SsoPermissionSet = SsoPermissionSet;
    var SsoAssignment = class {
      cfnLogicalId;
      ssoInstanceArn;
      permissionSetArn;
      principalId;
      principalType;
      targetId;
      targetType;
      constructor(props) {
        this.cfnLogicalId = props.cfnLogicalId;
        this.ssoInstanceArn = props.ssoInstanceArn;
        this.permissionSetArn = props.permissionSetArn;
        this.principalId = props.principalId;
        this.principalType = props.principalType;
        this.targetId = props.targetId;
        this.targetType = props.targetType;
      }
      equal(other) {
        return deepEqual(this, other);
      }
    };
    exports2.SsoAssignment = SsoAssignment;
    var SsoInstanceACAConfig = class {
      cfnLogicalId;
      ssoInstanceArn;
      accessControlAttributes;
      constructor(props) {
        this.cfnLogicalId = props.cfnLogicalId;
        this.ssoInstanceArn = props.ssoInstanceArn;
        this.accessControlAttributes = props.accessControlAttributes;
      }
      equal(other) {
        return deepEqual(this, other);
      }
    };
    exports2.SsoInstanceACAConfig = SsoInstanceACAConfig;
  }
});
var require_maybe_parsed = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/diff/maybe-parsed.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.mkParsed = mkParsed;
    exports2.mkUnparseable = mkUnparseable;
    function mkParsed(value) {
      return { type: "parsed", value };
    }
    function mkUnparseable(value) {
      return {
        type: "unparseable",
        repr: typeof value === "string" ? value : JSON.stringify(value)
      };
    }
  }
});
var require_managed_policy = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/iam/managed-policy.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ManagedPolicyAttachment = void 0;
    var maybe_parsed_1 = require_maybe_parsed();
    var ManagedPolicyAttachment = class _ManagedPolicyAttachment {
      identityArn;
      managedPolicyArn;
      static parseManagedPolicies(identityArn, arns) {
        return typeof arns === "string" ? [new _ManagedPolicyAttachment(identityArn, arns)] : arns.map((arn) => new _ManagedPolicyAttachment(identityArn, arn));
      }
      constructor(identityArn, managedPolicyArn) {
        this.identityArn = identityArn;
        this.managedPolicyArn = managedPolicyArn;
      }
      equal(other) {
        return this.identityArn === other.identityArn && this.managedPolicyArn === other.managedPolicyArn;
      }
      /**
       * Return a machine-readable version of the changes.
       * This is only used in tests.
       *
       * @internal
       */
      _toJson() {
        return (0, maybe_parsed_1.mkParsed)({
          identityArn: this.identityArn,
          managedPolicyArn: this.managedPolicyArn
        });
      }
    };
    exports2.ManagedPolicyAttachment = ManagedPolicyAttachment;
  }
});
var require_util2 = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/util.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.makeComparator = makeComparator;
    exports2.dropIfEmpty = dropIfEmpty;
    exports2.deepRemoveUndefined = deepRemoveUndefined;
    exports2.flatMap = flatMap;
    function makeComparator(keyFn) {
      return (a, b) => {
        const keyA = keyFn(a);
        const keyB = keyFn(b);
        const len = Math.min(keyA.length, keyB.length);
        for (let i = 0; i < len; i++) {
          const c = compare(keyA[i], keyB[i]);
          if (c !== 0) {
            return c;
          }
        }
        return keyA.length - keyB.length;
      };
    }
    function compare(a, b) {
      if (a < b) {
        return -1;
      }
      if (b < a) {
        return 1;
      }
      return 0;
    }
    function dropIfEmpty(xs) {
      return xs.length > 0 ? xs : void 0;
    }
    function deepRemoveUndefined(x) {
      if (typeof x === void 0 || x === null) {
        return x;
      }
      if (Array.isArray(x)) {
        return x.map(deepRemoveUndefined);
      }
      if (typeof x === "object") {
        for (const [key, value] of Object.entries(x)) {
          x[key] = deepRemoveUndefined(value);
          if (x[key] === void 0) {
            delete x[key];
          }
        }
        return x;
      }
      return x;
    }
    function flatMap(xs, f) {
      const ret = new Array();
      for (const x of xs) {
        ret.push(...f(x));
      }
      return ret;
    }
  }
});
var require_statement = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/iam/statement.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Effect = exports2.Targets = exports2.Statement = void 0;
    exports2.parseStatements = parseStatements;
    exports2.parseLambdaPermission = parseLambdaPermission;
    exports2.renderCondition = renderCondition;
    var maybe_parsed_1 = require_maybe_parsed();
    var util_1 = require_util2();
    var deepEqual = require_fast_deep_equal();
    var Statement = class {
      /**
       * Statement ID
       */
      sid;
      /**
       * Statement effect
       */
      effect;
      /**
       * Resources
       */
      resources;
      /**
       * Principals
       */
      principals;
      /**
       * Actions
       */
      actions;
      /**
       * Object with conditions
       */
      condition;
      serializedIntrinsic;
      constructor(statement) {
        if (typeof statement === "string") {
          this.sid = void 0;
          this.effect = Effect.Unknown;
          this.resources = new Targets({}, "", "");
          this.actions = new Targets({}, "", "");
          this.principals = new Targets({}, "", "");
          this.condition = void 0;
          this.serializedIntrinsic = statement;
        } else {
          this.sid = expectString(statement.Sid);
          this.effect = expectEffect(statement.Effect);
          this.resources = new Targets(statement, "Resource", "NotResource");
          this.actions = new Targets(statement, "Action", "NotAction");
          this.principals = new Targets(statement, "Principal", "NotPrincipal");
          this.condition = statement.Condition;
          this.serializedIntrinsic = void 0;
        }
      }
      /**
       * Whether this statement is equal to the other statement
       */
      equal(other) {
        return this.sid === other.sid && this.effect === other.effect && this.serializedIntrinsic === other.serializedIntrinsic && this.resources.equal(other.resources) && this.actions.equal(other.actions) && this.principals.equal(other.principals) && deepEqual(this.condition, other.condition);
      }
      render() {
        return this.serializedIntrinsic ? {
          resource: this.serializedIntrinsic,
          effect: "",
          action: "",
          principal: this.principals.render(),
          // these will be replaced by the call to replaceEmpty() from IamChanges
          condition: ""
        } : {
          resource: this.resources.render(),
          effect: this.effect,
          action: this.actions.render(),
          principal: this.principals.render(),
          condition: renderCondition(this.condition)
        };
      }
      /**
       * Return a machine-readable version of the changes.
       * This is only used in tests.
       *
       * @internal
       */
      _toJson() {
        return this.serializedIntrinsic ? (0, maybe_parsed_1.mkUnparseable)(this.serializedIntrinsic) : (0, maybe_parsed_1.mkParsed)((0, util_1.deepRemoveUndefined)({
          sid: this.sid,
          effect: this.effect,
          resources: this.resources._toJson(),
          principals: this.principals._toJson(),
          actions: this.actions._toJson(),
          condition: this.condition
        }));
      }
      /**
       * Whether this is a negative statement
       *
       * A statement is negative if any of its targets are negative, inverted
       * if the Effect is Deny.
       */
      get isNegativeStatement() {
        const notTarget = this.actions.not || this.principals.not || this.resources.not;
        return this.effect === Effect.Allow ? notTarget : !notTarget;
      }
    };
    exports2.Statement = Statement;
    function parseStatements(x) {
      if (x === void 0) {
        x = [];
      }
      if (!Array.isArray(x)) {
        x = [x];
      }
      return x.map((s) => new Statement(s));
    }
    function parseLambdaPermission(x) {
      const statement = {
        Effect: "Allow",
        Action: x.Action,
        Resource: x.FunctionName
      };
      if (x.Principal !== void 0) {
        if (x.Principal === "*") {
          statement.Principal = "*";
        } else if (/^\d{12}$/.test(x.Principal)) {
          statement.Principal = { AWS: `arn:aws:iam::${x.Principal}:root` };
        } else {
          statement.Principal = { Service: x.Principal };
        }
      }
      if (x.SourceArn !== void 0) {
        if (statement.Condition === void 0) {
          statement.Condition = {};
        }
        statement.Condition.ArnLike = { "AWS:SourceArn": x.SourceArn };
      }
      if (x.SourceAccount !== void 0) {
        if (statement.Condition === void 0) {
          statement.Condition = {};
        }
        statement.Condition.StringEquals = { "AWS:SourceAccount": x.SourceAccount };
      }
      if (x.EventSourceToken !== void 0) {
        if (statement.Condition === void 0) {
          statement.Condition = {};
        }
        statement.Condition.StringEquals = { "lambda:EventSourceToken": x.EventSourceToken };
      }
      return new Statement(statement);
    }
    var Targets = class {
      /**
       * The values of the targets
       */
      values;
      /**
       * Whether positive or negative matchers
       */
      not;
      constructor(statement, positiveKey, negativeKey) {
        if (negativeKey in statement) {
          this.values = forceListOfStrings(statement[negativeKey]);
          this.not = true;
        } else {
          this.values = forceListOfStrings(statement[positiveKey]);
          this.not = false;
        }
        this.values.sort();
      }
      get empty() {
        return this.values.length === 0;
      }
      /**
       * Whether this set of targets is equal to the other set of targets
       */
      equal(other) {
        return this.not === other.not && deepEqual(this.values.sort(), other.values.sort());
      }
      /**
       * If the current value set is empty, put this in it
       */
      replaceEmpty(replacement) {
        if (this.empty) {
          this.values.push(replacement);
        }
      }
      /**
       * If the actions contains a '*', replace with this string.
       */
      replaceStar(replacement) {
        for (let i = 0; i < this.values.length; i++) {
          if (this.values[i] === "*") {
            this.values[i] = replacement;
          }
        }
        this.values.sort();
      }
      /**
       * Render into a summary table cell
       */
      render() {
        return this.not ? this.values.map((s) => `NOT ${s}`).join("\n") : this.values.join("\n");
      }
      /**
       * Return a machine-readable version of the changes.
       * This is only used in tests.
       *
       * @internal
       */
      _toJson() {
        return { not: this.not, values: this.values };
      }
    };
    exports2.Targets = Targets;
    var Effect;
    (function(Effect2) {
      Effect2["Unknown"] = "Unknown";
      Effect2["Allow"] = "Allow";
      Effect2["Deny"] = "Deny";
    })(Effect || (exports2.Effect = Effect = {}));
    function expectString(x) {
      return typeof x === "string" ? x : void 0;
    }
    function expectEffect(x) {
      if (x === Effect.Allow || x === Effect.Deny) {
        return x;
      }
      return Effect.Unknown;
    }
    function forceListOfStrings(x) {
      if (typeof x === "string") {
        return [x];
      }
      if (typeof x === "undefined" || x === null) {
        return [];
      }
      if (Array.isArray(x)) {
        return x.map((e) => forceListOfStrings(e).join(","));
      }
      if (typeof x === "object" && x !== null) {
        const ret = [];
        for (const [key, value] of Object.entries(x)) {
          ret.push(...forceListOfStrings(value).map((s) => `${key}:${s}`));
        }
        return ret;
      }
      return [`${x}`];
    }
    function renderCondition(condition) {
      if (!condition || Object.keys(condition).length === 0) {
        return "";
      }
      const jsonRepresentation = JSON.stringify(condition, void 0, 2);
      const lines = jsonRepresentation.split("\n");
      return lines.slice(1, lines.length - 1).map((s) => s.slice(2)).join("\n");
    }
  }
});
var require_diffable = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/diffable.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DiffableCollection = void 0;
    var DiffableCollection = class {
      additions = [];
      removals = [];
      oldElements = [];
      newElements = [];
      addOld(...elements) {
        this.oldElements.push(...elements);
      }
      addNew(...elements) {
        this.newElements.push(...elements);
      }
      calculateDiff() {
        this.additions.push(...difference(this.newElements, this.oldElements));
        this.removals.push(...difference(this.oldElements, this.newElements));
      }
      get hasChanges() {
        return this.additions.length + this.removals.length > 0;
      }
      get hasAdditions() {
        return this.additions.length > 0;
      }
      get hasRemovals() {
        return this.removals.length > 0;
      }
    };
    exports2.DiffableCollection = DiffableCollection;
    function contains(element, xs) {
      return xs.some((x) => x.equal(element));
    }
    function difference(collection, elements) {
      return collection.filter((x) => !contains(x, elements));
    }
  }
});
var require_render_intrinsics = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/render-intrinsics.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.renderIntrinsics = renderIntrinsics;
    function renderIntrinsics(x) {
      if (Array.isArray(x)) {
        return x.filter((el) => !isNoValue(el)).map(renderIntrinsics);
      }
      if (isNoValue(x)) {
        return void 0;
      }
      const intrinsic = getIntrinsic(x);
      if (intrinsic) {
        if (intrinsic.fn === "Ref") {
          return "${" + intrinsic.args + "}";
        }
        if (intrinsic.fn === "Fn::GetAtt") {
          return "${" + intrinsic.args[0] + "." + intrinsic.args[1] + "}";
        }
        if (intrinsic.fn === "Fn::Join") {
          return unCloudFormationFnJoin(intrinsic.args[0], intrinsic.args[1]);
        }
        return stringifyIntrinsic(intrinsic.fn, intrinsic.args);
      }
      if (typeof x === "object" && x !== null) {
        const ret = {};
        for (const [key, value] of Object.entries(x)) {
          if (!isNoValue(value)) {
            ret[key] = renderIntrinsics(value);
          }
        }
        return ret;
      }
      return x;
    }
    function unCloudFormationFnJoin(separator, args) {
      if (Array.isArray(args)) {
        return args.filter((el) => !isNoValue(el)).map(renderIntrinsics).join(separator);
      }
      return stringifyIntrinsic("Fn::Join", [separator, args]);
    }
    function stringifyIntrinsic(fn, args) {
      return JSON.stringify({ [fn]: renderIntrinsics(args) });
    }
    function getIntrinsic(x) {
      if (x === void 0 || x === null || Array.isArray(x)) {
        return void 0;
      }
      if (typeof x !== "object") {
        return void 0;
      }
      const keys = Object.keys(x);
      return keys.length === 1 && (keys[0] === "Ref" || keys[0].startsWith("Fn::")) ? { fn: keys[0], args: x[keys[0]] } : void 0;
    }
    function isNoValue(x) {
      const int = getIntrinsic(x);
      return int && int.fn === "Ref" && int.args === "AWS::NoValue";
    }
  }
});
var require_iam_changes = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/iam/iam-changes.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.IamChanges = void 0;
    var service_spec_types_1 = require_resource();
    var chalk_1 = __importDefault(require_source());
    var iam_identity_center_1 = require_iam_identity_center();
    var managed_policy_1 = require_managed_policy();
    var statement_1 = require_statement();
    var diffable_1 = require_diffable();
    var render_intrinsics_1 = require_render_intrinsics();
    var util_1 = require_util2();
    var IamChanges = class {
      static IamPropertyScrutinies = [
        service_spec_types_1.PropertyScrutinyType.InlineIdentityPolicies,
        service_spec_types_1.PropertyScrutinyType.InlineResourcePolicy,
        service_spec_types_1.PropertyScrutinyType.ManagedPolicies
      ];
      static IamResourceScrutinies = [
        service_spec_types_1.ResourceScrutinyType.ResourcePolicyResource,
        service_spec_types_1.ResourceScrutinyType.IdentityPolicyResource,
        service_spec_types_1.ResourceScrutinyType.LambdaPermission,
        service_spec_types_1.ResourceScrutinyType.SsoAssignmentResource,
        service_spec_types_1.ResourceScrutinyType.SsoInstanceACAConfigResource,
        service_spec_types_1.ResourceScrutinyType.SsoPermissionSet
      ];
      // each entry in a DiffableCollection is used to generate a single row of the security changes table that is presented for cdk diff and cdk deploy.
      statements = new diffable_1.DiffableCollection();
      managedPolicies = new diffable_1.DiffableCollection();
      ssoPermissionSets = new diffable_1.DiffableCollection();
      ssoAssignments = new diffable_1.DiffableCollection();
      ssoInstanceACAConfigs = new diffable_1.DiffableCollection();
      constructor(props) {
        for (const propertyChange of props.propertyChanges) {
          this.readPropertyChange(propertyChange);
        }
        for (const resourceChange of props.resourceChanges) {
          this.readResourceChange(resourceChange);
        }
        this.statements.calculateDiff();
        this.managedPolicies.calculateDiff();
        this.ssoPermissionSets.calculateDiff();
        this.ssoAssignments.calculateDiff();
        this.ssoInstanceACAConfigs.calculateDiff();
      }
      get hasChanges() {
        return this.statements.hasChanges || this.managedPolicies.hasChanges || this.ssoPermissionSets.hasChanges || this.ssoAssignments.hasChanges || this.ssoInstanceACAConfigs.hasChanges;
      }
      /**
       * Return whether the changes include broadened permissions
       *
       * Permissions are broadened if positive statements are added or
       * negative statements are removed, or if managed policies are added.
       */
      get permissionsBroadened() {
        return this.statements.additions.some((s) => !s.isNegativeStatement) || this.statements.removals.some((s) => s.isNegativeStatement) || this.managedPolicies.hasAdditions || this.ssoPermissionSets.hasAdditions || this.ssoAssignments.hasAdditions || this.ssoInstanceACAConfigs.hasAdditions;
      }
      /**
       * Return a summary table of changes
       */
      summarizeStatements() {
        const ret = [];
        const header = ["", "Resource", "Effect", "Action", "Principal", "Condition"];
        for (const statement of this.statements.additions) {
          const renderedStatement = statement.render();
          ret.push([
            "+",
            renderedStatement.resource,
            renderedStatement.effect,
            renderedStatement.action,
            renderedStatement.principal,
            renderedStatement.condition
          ].map((s) => chalk_1.default.green(s)));
        }
        for (const statement of this.statements.removals) {
          const renderedStatement = statement.render();
          ret.push([
            "-",
            renderedStatement.resource,
            renderedStatement.effect,
            renderedStatement.action,
            renderedStatement.principal,
            renderedStatement.condition
          ].map((s) => chalk_1.default.red(s)));
        }
        ret.sort((0, util_1.makeComparator)((row) => [row[1]]));
        ret.splice(0, 0, header);
        return ret;
      }
      summarizeManagedPolicies() {
        const ret = [];
        const header = ["", "Resource", "Managed Policy ARN"];
        for (const att of this.managedPolicies.additions) {
          ret.push([
            "+",
            att.identityArn,
            att.managedPolicyArn
          ].map((s) => chalk_1.default.green(s)));
        }
        for (const att of this.managedPolicies.removals) {
          ret.push([
            "-",
            att.identityArn,
            att.managedPolicyArn
          ].map((s) => chalk_1.default.red(s)));
        }
        ret.sort((0, util_1.makeComparator)((row) => [row[1]]));
        ret.splice(0, 0, header);
        return ret;
      }
      summarizeSsoAssignments() {
        const ret = [];
        const header = ["", "Resource", "InstanceArn", "PermissionSetArn", "PrincipalId", "PrincipalType", "TargetId", "TargetType"];
        for (const att of this.ssoAssignments.additions) {
          ret.push([
            "+",
            att.cfnLogicalId || "",
            att.ssoInstanceArn || "",
            att.permissionSetArn || "",
            att.principalId || "",
            att.principalType || "",
            att.targetId || "",
            att.targetType || ""
          ].map((s) => chalk_1.default.green(s)));
        }
        for (const att of this.ssoAssignments.removals) {
          ret.push([
            "-",
            att.cfnLogicalId || "",
            att.ssoInstanceArn || "",
            att.permissionSetArn || "",
            att.principalId || "",
            att.principalType || "",
            att.targetId || "",
            att.targetType || ""
          ].map((s) => chalk_1.default.red(s)));
        }
        ret.sort((0, util_1.makeComparator)((row) => [row[1]]));
        ret.splice(0, 0, header);
        return ret;
      }
      summarizeSsoInstanceACAConfigs() {
        const ret = [];
        const header = ["", "Resource", "InstanceArn", "AccessControlAttributes"];
        function formatAccessControlAttribute(aca) {
          return `Key: ${aca?.Key}, Values: [${aca?.Value?.Source.join(", ")}]`;
        }
        for (const att of this.ssoInstanceACAConfigs.additions) {
          ret.push([
            "+",
            att.cfnLogicalId || "",
            att.ssoInstanceArn || "",
            att.accessControlAttributes?.map(formatAccessControlAttribute).join("\n") || ""
          ].map((s) => chalk_1.default.green(s)));
        }
        for (const att of this.ssoInstanceACAConfigs.removals) {
          ret.push([
            "-",
            att.cfnLogicalId || "",
            att.ssoInstanceArn || "",
            att.accessControlAttributes?.map(formatAccessControlAttribute).join("\n") || ""
          ].map((s) => chalk_1.default.red(s)));
        }
        ret.sort((0, util_1.makeComparator)((row) => [row[1]]));
        ret.splice(0, 0, header);
        return ret;
      }
      summarizeSsoPermissionSets() {
        const ret = [];
        const header = ["", "Resource", "InstanceArn", "PermissionSet name", "PermissionsBoundary", "CustomerManagedPolicyReferences"];
        function formatManagedPolicyRef(s) {
          return `Name: ${s?.Name || ""}, Path: ${s?.Path || ""}`;
        }
        function formatSsoPermissionsBoundary(ssoPb) {
          if (ssoPb?.ManagedPolicyArn !== void 0) {
            return `ManagedPolicyArn: ${ssoPb?.ManagedPolicyArn || ""}`;
          } else if (ssoPb?.CustomerManagedPolicyReference !== void 0) {
            return `CustomerManagedPolicyReference: {
  ${formatManagedPolicyRef(ssoPb?.CustomerManagedPolicyReference)}
}`;
          } else {
            return "";
          }
        }
        for (const att of this.ssoPermissionSets.additions) {
          ret.push([
            "+",
            att.cfnLogicalId || "",
            att.ssoInstanceArn || "",
            att.name || "",
            formatSsoPermissionsBoundary(att.ssoPermissionsBoundary),
            att.ssoCustomerManagedPolicyReferences?.map(formatManagedPolicyRef).join("\n") || ""
          ].map((s) => chalk_1.default.green(s)));
        }
        for (const att of this.ssoPermissionSets.removals) {
          ret.push([
            "-",
            att.cfnLogicalId || "",
            att.ssoInstanceArn || "",
            att.name || "",
            formatSsoPermissionsBoundary(att.ssoPermissionsBoundary),
            att.ssoCustomerManagedPolicyReferences?.map(formatManagedPolicyRef).join("\n") || ""
          ].map((s) => chalk_1.default.red(s)));
        }
        ret.sort((0, util_1.makeComparator)((row) => [row[1]]));
        ret.splice(0, 0, header);
        return ret;
      }
      /**
       * Return a machine-readable version of the changes.
       * This is only used in tests.
       *
       * @internal
       */
      _toJson() {
        return (0, util_1.deepRemoveUndefined)({
          statementAdditions: (0, util_1.dropIfEmpty)(this.statements.additions.map((s) => s._toJson())),
          statementRemovals: (0, util_1.dropIfEmpty)(this.statements.removals.map((s) => s._toJson())),
          managedPolicyAdditions: (0, util_1.dropIfEmpty)(this.managedPolicies.additions.map((s) => s._toJson())),
          managedPolicyRemovals: (0, util_1.dropIfEmpty)(this.managedPolicies.removals.map((s) => s._toJson()))
        });
      }
      readPropertyChange(propertyChange) {
        switch (propertyChange.scrutinyType) {
          case service_spec_types_1.PropertyScrutinyType.InlineIdentityPolicies:
            this.statements.addOld(...this.readIdentityPolicies(propertyChange.oldValue, propertyChange.resourceLogicalId));
            this.statements.addNew(...this.readIdentityPolicies(propertyChange.newValue, propertyChange.resourceLogicalId));
            break;
          case service_spec_types_1.PropertyScrutinyType.InlineResourcePolicy:
            if (propertyChange.resourceType === "AWS::SSO::PermissionSet") {
              this.statements.addOld(...this.readPermissionSetInlinePolicy(propertyChange.oldValue, propertyChange.resourceLogicalId));
              this.statements.addNew(...this.readPermissionSetInlinePolicy(propertyChange.newValue, propertyChange.resourceLogicalId));
            } else {
              this.statements.addOld(...this.readResourceStatements(propertyChange.oldValue, propertyChange.resourceLogicalId));
              this.statements.addNew(...this.readResourceStatements(propertyChange.newValue, propertyChange.resourceLogicalId));
            }
            break;
          case service_spec_types_1.PropertyScrutinyType.ManagedPolicies:
            this.managedPolicies.addOld(...this.readManagedPolicies(propertyChange.oldValue, propertyChange.resourceLogicalId));
            this.managedPolicies.addNew(...this.readManagedPolicies(propertyChange.newValue, propertyChange.resourceLogicalId));
            break;
        }
      }
      readResourceChange(resourceChange) {
        switch (resourceChange.scrutinyType) {
          case service_spec_types_1.ResourceScrutinyType.IdentityPolicyResource:
            this.statements.addOld(...this.readIdentityPolicyResource(resourceChange.oldProperties));
            this.statements.addNew(...this.readIdentityPolicyResource(resourceChange.newProperties));
            break;
          case service_spec_types_1.ResourceScrutinyType.ResourcePolicyResource:
            this.statements.addOld(...this.readResourcePolicyResource(resourceChange.oldProperties));
            this.statements.addNew(...this.readResourcePolicyResource(resourceChange.newProperties));
            break;
          case service_spec_types_1.ResourceScrutinyType.LambdaPermission:
            this.statements.addOld(...this.readLambdaStatements(resourceChange.oldProperties));
            this.statements.addNew(...this.readLambdaStatements(resourceChange.newProperties));
            break;
          case service_spec_types_1.ResourceScrutinyType.SsoPermissionSet:
            this.ssoPermissionSets.addOld(...this.readSsoPermissionSet(resourceChange.oldProperties, resourceChange.resourceLogicalId));
            this.ssoPermissionSets.addNew(...this.readSsoPermissionSet(resourceChange.newProperties, resourceChange.resourceLogicalId));
            break;
          case service_spec_types_1.ResourceScrutinyType.SsoAssignmentResource:
            this.ssoAssignments.addOld(...this.readSsoAssignments(resourceChange.oldProperties, resourceChange.resourceLogicalId));
            this.ssoAssignments.addNew(...this.readSsoAssignments(resourceChange.newProperties, resourceChange.resourceLogicalId));
            break;
          case service_spec_types_1.ResourceScrutinyType.SsoInstanceACAConfigResource:
            this.ssoInstanceACAConfigs.addOld(...this.readSsoInstanceACAConfigs(resourceChange.oldProperties, resourceChange.resourceLogicalId));
            this.ssoInstanceACAConfigs.addNew(...this.readSsoInstanceACAConfigs(resourceChange.newProperties, resourceChange.resourceLogicalId));
            break;
        }
      }
      /**
       * Parse a list of policies on an identity
       */
      readIdentityPolicies(policies, logicalId) {
        if (policies === void 0 || !Array.isArray(policies)) {
          return [];
        }
        const appliesToPrincipal = "AWS:${" + logicalId + "}";
        return (0, util_1.flatMap)(policies, (policy) => {
          const unparsedStatement = policy.PolicyDocument?.Statement ? policy.PolicyDocument.Statement : policy;
          return defaultPrincipal(appliesToPrincipal, (0, statement_1.parseStatements)((0, render_intrinsics_1.renderIntrinsics)(unparsedStatement)));
        });
      }
      /**
       * Parse an IAM::Policy resource
       */
      readIdentityPolicyResource(properties) {
        if (properties === void 0) {
          return [];
        }
        properties = (0, render_intrinsics_1.renderIntrinsics)(properties);
        const principals = (properties.Groups || []).concat(properties.Users || []).concat(properties.Roles || []);
        return (0, util_1.flatMap)(principals, (principal) => {
          const ref = "AWS:" + principal;
          return defaultPrincipal(ref, (0, statement_1.parseStatements)(properties.PolicyDocument.Statement));
        });
      }
      readSsoInstanceACAConfigs(properties, logicalId) {
        if (properties === void 0) {
          return [];
        }
        properties = (0, render_intrinsics_1.renderIntrinsics)(properties);
        return [new iam_identity_center_1.SsoInstanceACAConfig({
          cfnLogicalId: "${" + logicalId + "}",
          ssoInstanceArn: properties.InstanceArn,
          accessControlAttributes: properties.AccessControlAttributes
        })];
      }
      readSsoAssignments(properties, logicalId) {
        if (properties === void 0) {
          return [];
        }
        properties = (0, render_intrinsics_1.renderIntrinsics)(properties);
        return [new iam_identity_center_1.SsoAssignment({
          cfnLogicalId: "${" + logicalId + "}",
          ssoInstanceArn: properties.InstanceArn,
          permissionSetArn: properties.PermissionSetArn,
          principalId: properties.PrincipalId,
          principalType: properties.PrincipalType,
          targetId: properties.TargetId,
          targetType: properties.TargetType
        })];
      }
      readSsoPermissionSet(properties, logicalId) {
        if (properties === void 0) {
          return [];
        }
        properties = (0, render_intrinsics_1.renderIntrinsics)(properties);
        return [new iam_identity_center_1.SsoPermissionSet({
          cfnLogicalId: "${" + logicalId + "}",
          name: properties.Name,
          ssoInstanceArn: properties.InstanceArn,
          ssoCustomerManagedPolicyReferences: properties.CustomerManagedPolicyReferences,
          ssoPermissionsBoundary: properties.PermissionsBoundary
        })];
      }
      readPermissionSetInlinePolicy(policy, logicalId) {
        if (policy === void 0) {
          return [];
        }
        const appliesToResource = "${" + logicalId + ".Arn}";
        const appliesToPrincipal = "AWS:${" + logicalId + "}";
        const statements = (0, statement_1.parseStatements)((0, render_intrinsics_1.renderIntrinsics)(policy.Statement));
        defaultResource(appliesToResource, statements);
        defaultPrincipal(appliesToPrincipal, statements);
        return statements;
      }
      readResourceStatements(policy, logicalId) {
        if (policy === void 0) {
          return [];
        }
        const appliesToResource = "${" + logicalId + ".Arn}";
        return defaultResource(appliesToResource, (0, statement_1.parseStatements)((0, render_intrinsics_1.renderIntrinsics)(policy.Statement)));
      }
      /**
       * Parse an AWS::*::{Bucket,Topic,Queue}policy
       */
      readResourcePolicyResource(properties) {
        if (properties === void 0) {
          return [];
        }
        properties = (0, render_intrinsics_1.renderIntrinsics)(properties);
        const policyKeys = Object.keys(properties).filter((key) => key.indexOf("Policy") > -1);
        const resourceKeys = Object.keys(properties).filter((key) => !policyKeys.includes(key) && !key.endsWith("Name"));
        let resources = resourceKeys.length === 1 ? properties[resourceKeys[0]] : ["???"];
        if (!Array.isArray(resources)) {
          resources = [resources];
        }
        return (0, util_1.flatMap)(resources, (resource) => {
          return defaultResource(resource, (0, statement_1.parseStatements)(properties[policyKeys[0]].Statement));
        });
      }
      readManagedPolicies(policyArns, logicalId) {
        if (!policyArns) {
          return [];
        }
        const rep = "${" + logicalId + "}";
        return managed_policy_1.ManagedPolicyAttachment.parseManagedPolicies(rep, (0, render_intrinsics_1.renderIntrinsics)(policyArns));
      }
      readLambdaStatements(properties) {
        if (!properties) {
          return [];
        }
        return [(0, statement_1.parseLambdaPermission)((0, render_intrinsics_1.renderIntrinsics)(properties))];
      }
    };
    exports2.IamChanges = IamChanges;
    function defaultPrincipal(principal, statements) {
      statements.forEach((s) => s.principals.replaceEmpty(principal));
      statements.forEach((s) => s.principals.replaceStar(principal));
      return statements;
    }
    function defaultResource(resource, statements) {
      statements.forEach((s) => s.resources.replaceEmpty(resource));
      statements.forEach((s) => s.resources.replaceStar(resource));
      return statements;
    }
  }
});
var require_security_group_rule = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/network/security-group-rule.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SecurityGroupRule = void 0;
    var SecurityGroupRule = class {
      /**
       * Group ID of the group this rule applies to
       */
      groupId;
      /**
       * IP protocol this rule applies to
       */
      ipProtocol;
      /**
       * Start of port range this rule applies to, or ICMP type
       */
      fromPort;
      /**
       * End of port range this rule applies to, or ICMP code
       */
      toPort;
      /**
       * Peer of this rule
       */
      peer;
      constructor(ruleObject, groupRef) {
        this.ipProtocol = ruleObject.IpProtocol?.toString() || "*unknown*";
        this.fromPort = ruleObject.FromPort;
        this.toPort = ruleObject.ToPort;
        this.groupId = ruleObject.GroupId || groupRef || "*unknown*";
        this.peer = findFirst(ruleObject, ["CidrIp", "CidrIpv6"], (ip) => ({ kind: "cidr-ip", ip })) || findFirst(ruleObject, ["DestinationSecurityGroupId", "SourceSecurityGroupId"], (securityGroupId) => ({ kind: "security-group", securityGroupId })) || findFirst(ruleObject, ["DestinationPrefixListId", "SourcePrefixListId"], (prefixListId) => ({ kind: "prefix-list", prefixListId }));
      }
      equal(other) {
        return this.groupId === other.groupId && this.ipProtocol === other.ipProtocol && this.fromPort === other.fromPort && this.toPort === other.toPort && peerEqual(this.peer, other.peer);
      }
      describeProtocol() {
        if (this.ipProtocol === "-1") {
          return "Everything";
        }
        const ipProtocol = this.ipProtocol.toUpperCase();
        if (this.fromPort === -1) {
          return `All ${ipProtocol}`;
        }
        if (this.fromPort === this.toPort) {
          return `${ipProtocol} ${this.fromPort}`;
        }
        return `${ipProtocol} ${this.fromPort}-${this.toPort}`;
      }
      describePeer() {
        if (this.peer) {
          switch (this.peer.kind) {
            case "cidr-ip":
              if (this.peer.ip === "0.0.0.0/0") {
                return "Everyone (IPv4)";
              }
              if (this.peer.ip === "::/0") {
                return "Everyone (IPv6)";
              }
              return `${this.peer.ip}`;
            case "prefix-list":
              return `${this.peer.prefixListId}`;
            case "security-group":
              return `${this.peer.securityGroupId}`;
          }
        }
        return "?";
      }
      toJson() {
        return {
          groupId: this.groupId,
          ipProtocol: this.ipProtocol,
          fromPort: this.fromPort,
          toPort: this.toPort,
          peer: this.peer
        };
      }
    };
    exports2.SecurityGroupRule = SecurityGroupRule;
    function peerEqual(a, b) {
      if (a === void 0 !== (b === void 0)) {
        return false;
      }
      if (a === void 0) {
        return true;
      }
      if (a.kind !== b.kind) {
        return false;
      }
      switch (a.kind) {
        case "cidr-ip":
          return a.ip === b.ip;
        case "security-group":
          return a.securityGroupId === b.securityGroupId;
        case "prefix-list":
          return a.prefixListId === b.prefixListId;
      }
    }
    function findFirst(obj, keys, fn) {
      for (const key of keys) {
        try {
          if (key in obj) {
            return fn(obj[key]);
          }
        } catch (e) {
          debugger;
        }
      }
      return void 0;
    }
  }
});
var require_security_group_changes = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/network/security-group-changes.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SecurityGroupChanges = void 0;
    var chalk_1 = __importDefault(require_source());
    var security_group_rule_1 = require_security_group_rule();
    var diffable_1 = require_diffable();
    var render_intrinsics_1 = require_render_intrinsics();
    var util_1 = require_util2();
    var SecurityGroupChanges = class {
      ingress = new diffable_1.DiffableCollection();
      egress = new diffable_1.DiffableCollection();
      constructor(props) {
        for (const ingressProp of props.ingressRulePropertyChanges) {
          this.ingress.addOld(...this.readInlineRules(ingressProp.oldValue, ingressProp.resourceLogicalId));
          this.ingress.addNew(...this.readInlineRules(ingressProp.newValue, ingressProp.resourceLogicalId));
        }
        for (const egressProp of props.egressRulePropertyChanges) {
          this.egress.addOld(...this.readInlineRules(egressProp.oldValue, egressProp.resourceLogicalId));
          this.egress.addNew(...this.readInlineRules(egressProp.newValue, egressProp.resourceLogicalId));
        }
        for (const ingressRes of props.ingressRuleResourceChanges) {
          this.ingress.addOld(...this.readRuleResource(ingressRes.oldProperties));
          this.ingress.addNew(...this.readRuleResource(ingressRes.newProperties));
        }
        for (const egressRes of props.egressRuleResourceChanges) {
          this.egress.addOld(...this.readRuleResource(egressRes.oldProperties));
          this.egress.addNew(...this.readRuleResource(egressRes.newProperties));
        }
        this.ingress.calculateDiff();
        this.egress.calculateDiff();
      }
      get hasChanges() {
        return this.ingress.hasChanges || this.egress.hasChanges;
      }
      /**
       * Return a summary table of changes
       */
      summarize() {
        const ret = [];
        const header = ["", "Group", "Dir", "Protocol", "Peer"];
        const inWord = "In";
        const outWord = "Out";
        const renderRule = (plusMin, inOut) => (rule) => [
          plusMin,
          rule.groupId,
          inOut,
          rule.describeProtocol(),
          rule.describePeer()
        ].map((s) => plusMin === "+" ? chalk_1.default.green(s) : chalk_1.default.red(s));
        ret.push(...this.ingress.additions.map(renderRule("+", inWord)));
        ret.push(...this.egress.additions.map(renderRule("+", outWord)));
        ret.push(...this.ingress.removals.map(renderRule("-", inWord)));
        ret.push(...this.egress.removals.map(renderRule("-", outWord)));
        ret.sort((0, util_1.makeComparator)((row) => [row[1], row[2].indexOf(inWord) > -1 ? 0 : 1]));
        ret.splice(0, 0, header);
        return ret;
      }
      toJson() {
        return (0, util_1.deepRemoveUndefined)({
          ingressRuleAdditions: (0, util_1.dropIfEmpty)(this.ingress.additions.map((s) => s.toJson())),
          ingressRuleRemovals: (0, util_1.dropIfEmpty)(this.ingress.removals.map((s) => s.toJson())),
          egressRuleAdditions: (0, util_1.dropIfEmpty)(this.egress.additions.map((s) => s.toJson())),
          egressRuleRemovals: (0, util_1.dropIfEmpty)(this.egress.removals.map((s) => s.toJson()))
        });
      }
      get rulesAdded() {
        return this.ingress.hasAdditions || this.egress.hasAdditions;
      }
      readInlineRules(rules, logicalId) {
        if (!rules || !Array.isArray(rules)) {
          return [];
        }
        const ref = "${" + logicalId + ".GroupId}";
        return rules.flatMap((r) => {
          const rendered = (0, render_intrinsics_1.renderIntrinsics)(r);
          return typeof rendered === "object" ? [new security_group_rule_1.SecurityGroupRule(rendered, ref)] : [];
        });
      }
      readRuleResource(resource) {
        if (!resource) {
          return [];
        }
        return [new security_group_rule_1.SecurityGroupRule((0, render_intrinsics_1.renderIntrinsics)(resource))];
      }
    };
    exports2.SecurityGroupChanges = SecurityGroupChanges;
  }
});
var require_types = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/diff/types.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ResourceDifference = exports2.ResourceImpact = exports2.ParameterDifference = exports2.OutputDifference = exports2.MetadataDifference = exports2.MappingDifference = exports2.ConditionDifference = exports2.DifferenceCollection = exports2.PropertyDifference = exports2.Difference = exports2.TemplateDiff = void 0;
    exports2.isPropertyDifference = isPropertyDifference;
    var assert_1 = (init_assert(), (0, import_runtime.__toCommonJS)(assert_exports));
    var service_spec_types_1 = require_resource();
    var util_1 = require_util();
    var iam_changes_1 = require_iam_changes();
    var security_group_changes_1 = require_security_group_changes();
    var TemplateDiff = class {
      awsTemplateFormatVersion;
      description;
      transform;
      conditions;
      mappings;
      metadata;
      outputs;
      parameters;
      resources;
      /** The differences in unknown/unexpected parts of the template */
      unknown;
      /**
       * Changes to IAM policies
       */
      iamChanges;
      /**
       * Changes to Security Group ingress and egress rules
       */
      securityGroupChanges;
      constructor(args) {
        if (args.awsTemplateFormatVersion !== void 0) {
          this.awsTemplateFormatVersion = args.awsTemplateFormatVersion;
        }
        if (args.description !== void 0) {
          this.description = args.description;
        }
        if (args.transform !== void 0) {
          this.transform = args.transform;
        }
        this.conditions = args.conditions || new DifferenceCollection({});
        this.mappings = args.mappings || new DifferenceCollection({});
        this.metadata = args.metadata || new DifferenceCollection({});
        this.outputs = args.outputs || new DifferenceCollection({});
        this.parameters = args.parameters || new DifferenceCollection({});
        this.resources = args.resources || new DifferenceCollection({});
        this.unknown = args.unknown || new DifferenceCollection({});
        this.iamChanges = new iam_changes_1.IamChanges({
          propertyChanges: this.scrutinizablePropertyChanges(iam_changes_1.IamChanges.IamPropertyScrutinies),
          resourceChanges: this.scrutinizableResourceChanges(iam_changes_1.IamChanges.IamResourceScrutinies)
        });
        this.securityGroupChanges = new security_group_changes_1.SecurityGroupChanges({
          egressRulePropertyChanges: this.scrutinizablePropertyChanges([service_spec_types_1.PropertyScrutinyType.EgressRules]),
          ingressRulePropertyChanges: this.scrutinizablePropertyChanges([service_spec_types_1.PropertyScrutinyType.IngressRules]),
          egressRuleResourceChanges: this.scrutinizableResourceChanges([service_spec_types_1.ResourceScrutinyType.EgressRuleResource]),
          ingressRuleResourceChanges: this.scrutinizableResourceChanges([service_spec_types_1.ResourceScrutinyType.IngressRuleResource])
        });
      }
      get differenceCount() {
        let count = 0;
        if (this.awsTemplateFormatVersion !== void 0) {
          count += 1;
        }
        if (this.description !== void 0) {
          count += 1;
        }
        if (this.transform !== void 0) {
          count += 1;
        }
        count += this.conditions.differenceCount;
        count += this.mappings.differenceCount;
        count += this.metadata.differenceCount;
        count += this.outputs.differenceCount;
        count += this.parameters.differenceCount;
        count += this.resources.differenceCount;
        count += this.unknown.differenceCount;
        return count;
      }
      get isEmpty() {
        return this.differenceCount === 0;
      }
      /**
       * Return true if any of the permissions objects involve a broadening of permissions
       */
      get permissionsBroadened() {
        return this.iamChanges.permissionsBroadened || this.securityGroupChanges.rulesAdded;
      }
      /**
       * Return true if any of the permissions objects have changed
       */
      get permissionsAnyChanges() {
        return this.iamChanges.hasChanges || this.securityGroupChanges.hasChanges;
      }
      /**
       * Return all property changes of a given scrutiny type
       *
       * We don't just look at property updates; we also look at resource additions and deletions (in which
       * case there is no further detail on property values), and resource type changes.
       */
      scrutinizablePropertyChanges(scrutinyTypes) {
        const ret = new Array();
        for (const [resourceLogicalId, resourceChange] of Object.entries(this.resources.changes)) {
          if (resourceChange.resourceTypeChanged) {
            continue;
          }
          if (!resourceChange.resourceType) {
            continue;
          }
          const newTypeProps = (0, util_1.loadResourceModel)(resourceChange.resourceType)?.properties || {};
          for (const [propertyName, prop] of Object.entries(newTypeProps)) {
            const propScrutinyType = prop.scrutinizable || service_spec_types_1.PropertyScrutinyType.None;
            if (scrutinyTypes.includes(propScrutinyType)) {
              ret.push({
                resourceLogicalId,
                propertyName,
                resourceType: resourceChange.resourceType,
                scrutinyType: propScrutinyType,
                oldValue: resourceChange.oldProperties?.[propertyName],
                newValue: resourceChange.newProperties?.[propertyName]
              });
            }
          }
        }
        return ret;
      }
      /**
       * Return all resource changes of a given scrutiny type
       *
       * We don't just look at resource updates; we also look at resource additions and deletions (in which
       * case there is no further detail on property values), and resource type changes.
       */
      scrutinizableResourceChanges(scrutinyTypes) {
        const ret = new Array();
        for (const [resourceLogicalId, resourceChange] of Object.entries(this.resources.changes)) {
          if (!resourceChange) {
            continue;
          }
          const commonProps = {
            oldProperties: resourceChange.oldProperties,
            newProperties: resourceChange.newProperties,
            resourceLogicalId
          };
          if (resourceChange.resourceTypeChanged) {
            if (resourceChange.oldResourceType) {
              const oldResourceModel = (0, util_1.loadResourceModel)(resourceChange.oldResourceType);
              if (oldResourceModel && this.resourceIsScrutinizable(oldResourceModel, scrutinyTypes)) {
                ret.push({
                  ...commonProps,
                  newProperties: void 0,
                  resourceType: resourceChange.oldResourceType,
                  scrutinyType: oldResourceModel.scrutinizable
                });
              }
            }
            if (resourceChange.newResourceType) {
              const newResourceModel = (0, util_1.loadResourceModel)(resourceChange.newResourceType);
              if (newResourceModel && this.resourceIsScrutinizable(newResourceModel, scrutinyTypes)) {
                ret.push({
                  ...commonProps,
                  oldProperties: void 0,
                  resourceType: resourceChange.newResourceType,
                  scrutinyType: newResourceModel.scrutinizable
                });
              }
            }
          } else {
            if (!resourceChange.resourceType) {
              continue;
            }
            const resourceModel = (0, util_1.loadResourceModel)(resourceChange.resourceType);
            if (resourceModel && this.resourceIsScrutinizable(resourceModel, scrutinyTypes)) {
              ret.push({
                ...commonProps,
                resourceType: resourceChange.resourceType,
                scrutinyType: resourceModel.scrutinizable
              });
            }
          }
        }
        return ret;
      }
      resourceIsScrutinizable(res, scrutinyTypes) {
        return scrutinyTypes.includes(res.scrutinizable || service_spec_types_1.ResourceScrutinyType.None);
      }
    };
    exports2.TemplateDiff = TemplateDiff;
    var Difference = class {
      oldValue;
      newValue;
      /**
       * Whether this is an actual different or the values are actually the same
       *
       * isDifferent => (isUpdate | isRemoved | isUpdate)
       */
      isDifferent;
      /**
       * @param oldValue - the old value, cannot be equal (to the sense of +deepEqual+) to +newValue+.
       * @param newValue - the new value, cannot be equal (to the sense of +deepEqual+) to +oldValue+.
       */
      constructor(oldValue, newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
        if (oldValue === void 0 && newValue === void 0) {
          throw new assert_1.AssertionError({ message: "oldValue and newValue are both undefined!" });
        }
        this.isDifferent = !(0, util_1.deepEqual)(oldValue, newValue);
      }
      /** @returns +true+ if the element is new to the template. */
      get isAddition() {
        return this.oldValue === void 0;
      }
      /** @returns +true+ if the element was removed from the template. */
      get isRemoval() {
        return this.newValue === void 0;
      }
      /** @returns +true+ if the element was already in the template and is updated. */
      get isUpdate() {
        return this.oldValue !== void 0 && this.newValue !== void 0;
      }
    };
    exports2.Difference = Difference;
    var PropertyDifference = class extends Difference {
      changeImpact;
      constructor(oldValue, newValue, args) {
        super(oldValue, newValue);
        this.changeImpact = args.changeImpact;
      }
    };
    exports2.PropertyDifference = PropertyDifference;
    var DifferenceCollection = class _DifferenceCollection {
      diffs;
      constructor(diffs) {
        this.diffs = diffs;
      }
      get changes() {
        return onlyChanges(this.diffs);
      }
      get differenceCount() {
        return Object.values(this.changes).length;
      }
      get(logicalId) {
        const ret = this.diffs[logicalId];
        if (!ret) {
          throw new Error(`No object with logical ID '${logicalId}'`);
        }
        return ret;
      }
      remove(logicalId) {
        delete this.diffs[logicalId];
      }
      /**
       * Whether a difference (changed or not) is tracked for the given logical ID.
       *
       * Note this is different from `logicalIds`, which only returns IDs that have
       * an actual change. A logical ID may be present here with a "no-op" difference.
       */
      has(logicalId) {
        return this.diffs[logicalId] !== void 0;
      }
      /**
       * Set (or replace) the difference tracked for the given logical ID.
       */
      set(logicalId, diff) {
        this.diffs[logicalId] = diff;
      }
      get logicalIds() {
        return Object.keys(this.changes);
      }
      /**
       * Returns a new TemplateDiff which only contains changes for which `predicate`
       * returns `true`.
       */
      filter(predicate) {
        const newChanges = {};
        for (const id of Object.keys(this.changes)) {
          const diff = this.changes[id];
          if (predicate(diff)) {
            newChanges[id] = diff;
          }
        }
        return new _DifferenceCollection(newChanges);
      }
      /**
       * Invokes `cb` for all changes in this collection.
       *
       * Changes will be sorted as follows:
       *  - Removed
       *  - Added
       *  - Updated
       *  - Others
       *
       */
      forEachDifference(cb) {
        const removed = new Array();
        const added = new Array();
        const updated = new Array();
        const others = new Array();
        for (const logicalId of this.logicalIds) {
          const change = this.changes[logicalId];
          if (change.isAddition) {
            added.push({ logicalId, change });
          } else if (change.isRemoval) {
            removed.push({ logicalId, change });
          } else if (change.isUpdate) {
            updated.push({ logicalId, change });
          } else if (change.isDifferent) {
            others.push({ logicalId, change });
          }
        }
        removed.forEach((v) => cb(v.logicalId, v.change));
        added.forEach((v) => cb(v.logicalId, v.change));
        updated.forEach((v) => cb(v.logicalId, v.change));
        others.forEach((v) => cb(v.logicalId, v.change));
      }
    };
    exports2.DifferenceCollection = DifferenceCollection;
    var ConditionDifference = class extends Difference {
    };
    exports2.ConditionDifference = ConditionDifference;
    var MappingDifference = class extends Difference {
    };
    exports2.MappingDifference = MappingDifference;
    var MetadataDifference = class extends Difference {
    };
    exports2.MetadataDifference = MetadataDifference;
    var OutputDifference = class extends Difference {
    };
    exports2.OutputDifference = OutputDifference;
    var ParameterDifference = class extends Difference {
    };
    exports2.ParameterDifference = ParameterDifference;
    var ResourceImpact;
    (function(ResourceImpact2) {
      ResourceImpact2["WILL_UPDATE"] = "WILL_UPDATE";
      ResourceImpact2["WILL_CREATE"] = "WILL_CREATE";
      ResourceImpact2["WILL_REPLACE"] = "WILL_REPLACE";
      ResourceImpact2["MAY_REPLACE"] = "MAY_REPLACE";
      ResourceImpact2["WILL_DESTROY"] = "WILL_DESTROY";
      ResourceImpact2["WILL_ORPHAN"] = "WILL_ORPHAN";
      ResourceImpact2["WILL_IMPORT"] = "WILL_IMPORT";
      ResourceImpact2["NO_CHANGE"] = "NO_CHANGE";
    })(ResourceImpact || (exports2.ResourceImpact = ResourceImpact = {}));
    function worstImpact(one, two) {
      if (!two) {
        return one;
      }
      const badness = {
        [ResourceImpact.NO_CHANGE]: 0,
        [ResourceImpact.WILL_IMPORT]: 0,
        [ResourceImpact.WILL_UPDATE]: 1,
        [ResourceImpact.WILL_CREATE]: 2,
        [ResourceImpact.WILL_ORPHAN]: 3,
        [ResourceImpact.MAY_REPLACE]: 4,
        [ResourceImpact.WILL_REPLACE]: 5,
        [ResourceImpact.WILL_DESTROY]: 6
      };
      return badness[one] > badness[two] ? one : two;
    }
    var ResourceDifference = class {
      oldValue;
      newValue;
      /**
       * Whether this resource was added
       */
      isAddition;
      /**
       * Whether this resource was removed
       */
      isRemoval;
      /**
       * Whether this resource was imported
       */
      isImport;
      move;
      /** Property-level changes on the resource */
      propertyDiffs;
      /** Changes to non-property level attributes of the resource */
      otherDiffs;
      /** The resource type (or old and new type if it has changed) */
      resourceTypes;
      constructor(oldValue, newValue, args) {
        this.oldValue = oldValue;
        this.newValue = newValue;
        this.resourceTypes = args.resourceType;
        this.propertyDiffs = args.propertyDiffs;
        this.otherDiffs = args.otherDiffs;
        this.isAddition = oldValue === void 0;
        this.isRemoval = newValue === void 0;
        this.isImport = void 0;
      }
      get oldProperties() {
        return this.oldValue && this.oldValue.Properties;
      }
      get newProperties() {
        return this.newValue && this.newValue.Properties;
      }
      /**
       * Whether this resource was modified at all
       */
      get isDifferent() {
        return this.differenceCount > 0 || this.oldResourceType !== this.newResourceType;
      }
      /**
       * Whether the resource was updated in-place
       */
      get isUpdate() {
        return this.isDifferent && !this.isAddition && !this.isRemoval;
      }
      get oldResourceType() {
        return this.resourceTypes.oldType;
      }
      get newResourceType() {
        return this.resourceTypes.newType;
      }
      /**
       * All actual property updates
       */
      get propertyUpdates() {
        return onlyChanges(this.propertyDiffs);
      }
      /**
       * All actual "other" updates
       */
      get otherChanges() {
        return onlyChanges(this.otherDiffs);
      }
      /**
       * Return whether the resource type was changed in this diff
       *
       * This is not a valid operation in CloudFormation but to be defensive we're going
       * to be aware of it anyway.
       */
      get resourceTypeChanged() {
        return this.resourceTypes.oldType !== void 0 && this.resourceTypes.newType !== void 0 && this.resourceTypes.oldType !== this.resourceTypes.newType;
      }
      /**
       * Return the resource type if it was unchanged
       *
       * If the resource type was changed, it's an error to call this.
       */
      get resourceType() {
        if (this.resourceTypeChanged) {
          throw new Error("Cannot get .resourceType, because the type was changed");
        }
        return this.resourceTypes.oldType || this.resourceTypes.newType;
      }
      /**
       * Replace a PropertyChange in this object
       *
       * This affects the property diff as it is summarized to users, but it DOES
       * NOT affect either the "oldValue" or "newValue" values; those still contain
       * the actual template values as provided by the user (they might still be
       * used for downstream processing).
       */
      setPropertyChange(propertyName, change) {
        this.propertyDiffs[propertyName] = change;
      }
      /**
       * Replace a OtherChange in this object
       *
       * This affects the property diff as it is summarized to users, but it DOES
       * NOT affect either the "oldValue" or "newValue" values; those still contain
       * the actual template values as provided by the user (they might still be
       * used for downstream processing).
       */
      setOtherChange(otherName, change) {
        this.otherDiffs[otherName] = change;
      }
      get changeImpact() {
        if (this.isImport) {
          return ResourceImpact.WILL_IMPORT;
        }
        if (this.resourceTypes.oldType !== this.resourceTypes.newType) {
          if (this.resourceTypes.oldType === void 0) {
            return ResourceImpact.WILL_CREATE;
          }
          if (this.resourceTypes.newType === void 0) {
            return this.oldValue.DeletionPolicy === "Retain" || this.oldValue.DeletionPolicy === "RetainExceptOnCreate" ? ResourceImpact.WILL_ORPHAN : ResourceImpact.WILL_DESTROY;
          }
          return ResourceImpact.WILL_REPLACE;
        }
        const baseImpact = Object.keys(this.otherChanges).length > 0 ? ResourceImpact.WILL_UPDATE : ResourceImpact.NO_CHANGE;
        return Object.values(this.propertyDiffs).map((elt) => elt.changeImpact).reduce(worstImpact, baseImpact);
      }
      /**
       * Count of actual differences (not of elements)
       */
      get differenceCount() {
        return Object.values(this.propertyUpdates).length + Object.values(this.otherChanges).length;
      }
      /**
       * Invoke a callback for each actual difference
       */
      forEachDifference(cb) {
        for (const key of Object.keys(this.propertyUpdates).sort()) {
          cb("Property", key, this.propertyUpdates[key]);
        }
        for (const key of Object.keys(this.otherChanges).sort()) {
          cb("Other", key, this.otherDiffs[key]);
        }
      }
    };
    exports2.ResourceDifference = ResourceDifference;
    function isPropertyDifference(diff) {
      return diff.changeImpact !== void 0;
    }
    function onlyChanges(xs) {
      const ret = {};
      for (const [key, diff] of Object.entries(xs)) {
        if (diff.isDifferent) {
          ret[key] = diff;
        }
      }
      return ret;
    }
  }
});
var require_diff = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/diff/index.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.diffAttribute = diffAttribute;
    exports2.diffCondition = diffCondition;
    exports2.diffMapping = diffMapping;
    exports2.diffMetadata = diffMetadata;
    exports2.diffOutput = diffOutput;
    exports2.diffParameter = diffParameter;
    exports2.diffResource = diffResource;
    exports2.diffUnknown = diffUnknown;
    var types = __importStar(require_types());
    var util_1 = require_util();
    function diffAttribute(oldValue, newValue) {
      return new types.Difference(_asString(oldValue), _asString(newValue));
    }
    function diffCondition(oldValue, newValue) {
      return new types.ConditionDifference(oldValue, newValue);
    }
    function diffMapping(oldValue, newValue) {
      return new types.MappingDifference(oldValue, newValue);
    }
    function diffMetadata(oldValue, newValue) {
      return new types.MetadataDifference(oldValue, newValue);
    }
    function diffOutput(oldValue, newValue) {
      return new types.OutputDifference(oldValue, newValue);
    }
    function diffParameter(oldValue, newValue) {
      return new types.ParameterDifference(oldValue, newValue);
    }
    function diffResource(oldValue, newValue, logicalId) {
      if (logicalId && logicalId.startsWith("Fn::ForEach::")) {
        const forEachType = "Fn::ForEach";
        return new types.ResourceDifference(oldValue, newValue, {
          resourceType: { oldType: oldValue ? forEachType : void 0, newType: newValue ? forEachType : void 0 },
          propertyDiffs: {},
          otherDiffs: !(0, util_1.deepEqual)(oldValue, newValue) ? { Value: new types.Difference(oldValue, newValue) } : {}
        });
      }
      const resourceType = {
        oldType: oldValue && oldValue.Type,
        newType: newValue && newValue.Type
      };
      let propertyDiffs = {};
      let otherDiffs = {};
      if (resourceType.oldType !== void 0 && resourceType.oldType === resourceType.newType) {
        const impl = (0, util_1.loadResourceModel)(resourceType.oldType);
        propertyDiffs = (0, util_1.diffKeyedEntities)(oldValue.Properties, newValue.Properties, (oldVal, newVal, key) => _diffProperty(oldVal, newVal, key, impl));
        otherDiffs = (0, util_1.diffKeyedEntities)(oldValue, newValue, _diffOther);
        delete otherDiffs.Properties;
      }
      return new types.ResourceDifference(oldValue, newValue, {
        resourceType,
        propertyDiffs,
        otherDiffs
      });
      function _diffProperty(oldV, newV, key, resourceSpec) {
        let changeImpact = types.ResourceImpact.NO_CHANGE;
        const spec = resourceSpec?.properties?.[key];
        if (spec && !(0, util_1.deepEqual)(oldV, newV)) {
          switch (spec.causesReplacement) {
            case "yes":
              changeImpact = types.ResourceImpact.WILL_REPLACE;
              break;
            case "maybe":
              changeImpact = types.ResourceImpact.MAY_REPLACE;
              break;
            default:
              changeImpact = types.ResourceImpact.WILL_UPDATE;
          }
        }
        return new types.PropertyDifference(oldV, newV, { changeImpact });
      }
      function _diffOther(oldV, newV) {
        return new types.Difference(oldV, newV);
      }
    }
    function diffUnknown(oldValue, newValue) {
      return new types.Difference(oldValue, newValue);
    }
    function _asString(value) {
      if (value == null) {
        return void 0;
      }
      if (typeof value === "string") {
        return value;
      }
      return JSON.stringify(value);
    }
  }
});
var require_template_and_changeset_diff_merger = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/diff/template-and-changeset-diff-merger.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TemplateAndChangeSetDiffMerger = void 0;
    var diff_1 = require_diff();
    var types = __importStar(require_types());
    var TemplateAndChangeSetDiffMerger = class _TemplateAndChangeSetDiffMerger {
      static determineChangeSetReplacementMode(propertyChange) {
        if (propertyChange.Target?.RequiresRecreation === void 0) {
          return "Conditionally";
        }
        if (propertyChange.Target.RequiresRecreation === "Always") {
          switch (propertyChange.Evaluation) {
            case "Static":
              return "Always";
            case "Dynamic":
              return "Conditionally";
          }
        }
        return propertyChange.Target.RequiresRecreation;
      }
      // If we somehow cannot find the resourceType, then we'll mark it as UNKNOWN, so that can be seen in the diff.
      static UNKNOWN_RESOURCE_TYPE = "UNKNOWN_RESOURCE_TYPE";
      changeSet;
      changeSetResources;
      constructor(props) {
        this.changeSet = props.changeSet;
        this.changeSetResources = props.changeSetResources ?? this.convertDescribeChangeSetOutputToChangeSetResources(this.changeSet);
      }
      /**
       * Read resources from the changeSet, extracting information into ChangeSetResources.
       */
      convertDescribeChangeSetOutputToChangeSetResources(changeSet) {
        const changeSetResources = {};
        for (const resourceChange of changeSet.Changes ?? []) {
          if (resourceChange.ResourceChange?.LogicalResourceId === void 0) {
            continue;
          }
          const propertyReplacementModes = {};
          for (const propertyChange of resourceChange.ResourceChange.Details ?? []) {
            if (propertyChange.Target?.Attribute === "Properties" && propertyChange.Target.Name) {
              propertyReplacementModes[propertyChange.Target.Name] = {
                replacementMode: _TemplateAndChangeSetDiffMerger.determineChangeSetReplacementMode(propertyChange)
              };
            }
          }
          changeSetResources[resourceChange.ResourceChange.LogicalResourceId] = {
            resourceWasReplaced: resourceChange.ResourceChange.Replacement === "True",
            resourceType: resourceChange.ResourceChange.ResourceType ?? _TemplateAndChangeSetDiffMerger.UNKNOWN_RESOURCE_TYPE,
            // DescribeChangeSet doesn't promise to have the ResourceType...
            propertyReplacementModes
          };
        }
        return changeSetResources;
      }
      /**
       * This is writing over the "ChangeImpact" that was computed from the template difference, and instead using the ChangeImpact that is included from the ChangeSet.
       * Using the ChangeSet ChangeImpact is more accurate. The ChangeImpact tells us what the consequence is of changing the field. If changing the field causes resource
       * replacement (e.g., changing the name of an IAM role requires deleting and replacing the role), then ChangeImpact is "Always".
       */
      overrideDiffResourceChangeImpactWithChangeSetChangeImpact(logicalId, change) {
        if (change.resourceTypeChanged === true || change.resourceType?.includes("AWS::Serverless")) {
          return;
        }
        change.forEachDifference((type, name, value) => {
          if (type === "Property") {
            if (!this.changeSetResources[logicalId]) {
              if (!propertyIsResolvedAtDeployTime(value)) {
                return;
              }
              value.changeImpact = types.ResourceImpact.NO_CHANGE;
              value.isDifferent = false;
              return;
            }
            const changingPropertyCausesResourceReplacement = (this.changeSetResources[logicalId].propertyReplacementModes ?? {})[name]?.replacementMode;
            switch (changingPropertyCausesResourceReplacement) {
              case "Always":
                value.changeImpact = types.ResourceImpact.WILL_REPLACE;
                break;
              case "Never":
                value.changeImpact = types.ResourceImpact.WILL_UPDATE;
                break;
              case "Conditionally":
                value.changeImpact = types.ResourceImpact.MAY_REPLACE;
                break;
              case void 0:
                if (!propertyIsResolvedAtDeployTime(value)) {
                  break;
                }
                value.changeImpact = types.ResourceImpact.NO_CHANGE;
                value.isDifferent = false;
                break;
            }
          } else if (type === "Other") {
            switch (name) {
              case "Metadata":
                change.setOtherChange("Metadata", new types.Difference(value.newValue, value.newValue));
                break;
            }
          }
        });
      }
      /**
       * Adds property changes that the change set reports for a resource that the template diff already
       * surfaced, but that the template diff did not pick up on its own.
       *
       * Without this, a resource that has an ordinary (textual) change to one property would hide a
       * second change to a *different* property that is only resolved at deploy time (e.g. a property
       * whose value comes from an SSM parameter or a CloudFormation dynamic reference). That hidden
       * change might even be a replacement, so silently dropping it is exactly the class of bug that
       * issue #641 is about - just on a resource that happens to also have a visible change.
       *
       * This complements `addChangeSetResourcesNotInTemplateDiff`, which handles resources that are
       * entirely absent from the template diff.
       *
       * @param logicalId - the logical ID of the resource (already present in the template diff)
       * @param change - the resource difference to augment (mutated in place)
       */
      addChangeSetPropertiesNotInTemplateDiff(logicalId, change) {
        if (change.resourceTypeChanged === true || change.resourceType?.includes("AWS::Serverless")) {
          return;
        }
        const propertyReplacementModes = this.changeSetResources[logicalId]?.propertyReplacementModes;
        if (!propertyReplacementModes) {
          return;
        }
        const resourceChange = this.findResourceChange(logicalId);
        for (const [propertyName, { replacementMode }] of Object.entries(propertyReplacementModes)) {
          if (propertyName in change.propertyUpdates) {
            continue;
          }
          const changeImpact = changeImpactForReplacementMode(replacementMode);
          if (changeImpact === void 0) {
            continue;
          }
          const { oldValue, newValue } = this.changeSetPropertyValues(resourceChange, propertyName);
          const propertyDiff = new types.PropertyDifference(oldValue, newValue, { changeImpact });
          propertyDiff.isDifferent = true;
          change.setPropertyChange(propertyName, propertyDiff);
        }
      }
      /**
       * Adds resources to the template diff that the change set reports as changing, but that the
       * template diff did not surface on its own.
       *
       * This happens when the local template is byte-for-byte identical between the current and
       * target state, yet a value that is only resolved at deploy time changes - for example an
       * SSM parameter referenced through `AWS::SSM::Parameter::Value<...>` or a CloudFormation
       * dynamic reference (`{{resolve:ssm:...}}`). CloudFormation detects these in the change set
       * even though a pure template diff cannot, so we synthesize a `ResourceDifference` from the
       * change set's before/after data.
       *
       * @param resourceDiffs - the resource differences to add to (mutated in place)
       * @param resourcesInTemplateDiff - the logical IDs that the template diff already reported as
       *   changed, captured *before* any change-set overrides were applied. Those resources are
       *   owned by the override path and are skipped here so we never clobber more accurate
       *   template-derived information with change-set-only data.
       */
      addChangeSetResourcesNotInTemplateDiff(resourceDiffs, resourcesInTemplateDiff) {
        for (const resourceChange of this.changeSet?.Changes ?? []) {
          const rc = resourceChange.ResourceChange;
          const logicalId = rc?.LogicalResourceId;
          if (!rc || !logicalId) {
            continue;
          }
          if (rc.Action !== "Modify") {
            continue;
          }
          if (resourcesInTemplateDiff.has(logicalId)) {
            continue;
          }
          if (rc.ResourceType?.includes("AWS::Serverless")) {
            continue;
          }
          const resourceDiff = this.resourceDifferenceFromChangeSetResource(rc);
          if (resourceDiff?.isDifferent) {
            resourceDiffs.set(logicalId, resourceDiff);
          }
        }
      }
      /**
       * Build a `ResourceDifference` purely from a change set's `ResourceChange`.
       *
       * Prefers the rich `BeforeContext`/`AfterContext` (the full resource definition before and
       * after the change, included when the change set is described with `IncludePropertyValues`),
       * and falls back to the per-property `BeforeValue`/`AfterValue` carried in the change details.
       *
       * @returns the synthesized difference, or `undefined` if there is not enough information to
       *   build a meaningful before/after comparison.
       */
      resourceDifferenceFromChangeSetResource(rc) {
        const resourceType = rc.ResourceType;
        let oldResource;
        let newResource;
        const oldFromContext = this.parseResourceContext(rc.BeforeContext, resourceType);
        const newFromContext = this.parseResourceContext(rc.AfterContext, resourceType);
        if (oldFromContext !== void 0 && newFromContext !== void 0) {
          oldResource = oldFromContext;
          newResource = newFromContext;
        } else {
          const fromDetails = this.resourcesFromChangeDetails(rc, resourceType);
          oldResource = fromDetails.oldResource;
          newResource = fromDetails.newResource;
        }
        if (oldResource === void 0 || newResource === void 0) {
          return void 0;
        }
        const resourceDiff = (0, diff_1.diffResource)(oldResource, newResource, rc.LogicalResourceId);
        this.overrideDiffResourceChangeImpactWithChangeSetChangeImpact(rc.LogicalResourceId, resourceDiff);
        return resourceDiff;
      }
      /**
       * Parse a change set `BeforeContext`/`AfterContext` into a resource object.
       *
       * The context is the resource's definition (Properties, Metadata, etc.) but does *not* include
       * the resource `Type`, so we splice it back in (using the change set's reported type) to allow
       * the diff machinery to compare like-for-like and look up replacement information.
       */
      parseResourceContext(context, resourceType) {
        if (context === void 0 || context === null) {
          return void 0;
        }
        let parsed;
        if (typeof context === "string") {
          try {
            parsed = JSON.parse(context);
          } catch {
            return void 0;
          }
        } else {
          parsed = context;
        }
        if (typeof parsed !== "object" || parsed === null) {
          return void 0;
        }
        return {
          Type: resourceType ?? _TemplateAndChangeSetDiffMerger.UNKNOWN_RESOURCE_TYPE,
          ...parsed
        };
      }
      /**
       * Reconstruct (partial) before/after resource definitions from the per-property change details.
       *
       * This is the fallback used when `BeforeContext`/`AfterContext` are not available (for example
       * when the change set was described without `IncludePropertyValues`). Only properties that
       * carry a before or after value contribute to the reconstructed resources.
       */
      resourcesFromChangeDetails(rc, resourceType) {
        const oldProperties = {};
        const newProperties = {};
        let hasData = false;
        for (const detail of rc.Details ?? []) {
          const target = detail.Target;
          if (target?.Attribute !== "Properties" || !target.Name) {
            continue;
          }
          if (target.BeforeValue !== void 0) {
            oldProperties[target.Name] = tryJsonParse(target.BeforeValue);
            hasData = true;
          }
          if (target.AfterValue !== void 0) {
            newProperties[target.Name] = tryJsonParse(target.AfterValue);
            hasData = true;
          }
        }
        if (!hasData) {
          return { oldResource: void 0, newResource: void 0 };
        }
        const type = resourceType ?? _TemplateAndChangeSetDiffMerger.UNKNOWN_RESOURCE_TYPE;
        return {
          oldResource: { Type: type, Properties: oldProperties },
          newResource: { Type: type, Properties: newProperties }
        };
      }
      /**
       * Find the raw `ResourceChange` for a given logical ID in the change set.
       */
      findResourceChange(logicalId) {
        for (const resourceChange of this.changeSet?.Changes ?? []) {
          if (resourceChange.ResourceChange?.LogicalResourceId === logicalId) {
            return resourceChange.ResourceChange;
          }
        }
        return void 0;
      }
      /**
       * Determine the before/after value of a single property from the change set.
       *
       * Prefers the per-property `BeforeValue`/`AfterValue` carried in the change details, then the
       * `BeforeContext`/`AfterContext` resource snapshots, and finally falls back to empty-object
       * placeholders so the property still renders as a change (with the impact derived from the
       * change set) even when no concrete values were returned.
       */
      changeSetPropertyValues(resourceChange, propertyName) {
        let oldValue;
        let newValue;
        for (const detail of resourceChange?.Details ?? []) {
          const target = detail.Target;
          if (target?.Attribute === "Properties" && target.Name === propertyName) {
            if (target.BeforeValue !== void 0) {
              oldValue = tryJsonParse(target.BeforeValue);
            }
            if (target.AfterValue !== void 0) {
              newValue = tryJsonParse(target.AfterValue);
            }
          }
        }
        if (oldValue === void 0) {
          oldValue = contextProperties(resourceChange?.BeforeContext)?.[propertyName];
        }
        if (newValue === void 0) {
          newValue = contextProperties(resourceChange?.AfterContext)?.[propertyName];
        }
        return {
          oldValue: oldValue !== void 0 ? oldValue : {},
          newValue: newValue !== void 0 ? newValue : {}
        };
      }
      addImportInformationFromChangeset(resourceDiffs) {
        const imports = this.findResourceImports();
        resourceDiffs.forEachDifference((logicalId, change) => {
          if (imports.includes(logicalId)) {
            change.isImport = true;
          }
        });
      }
      findResourceImports() {
        const importedResourceLogicalIds = [];
        for (const resourceChange of this.changeSet?.Changes ?? []) {
          if (resourceChange.ResourceChange?.Action === "Import") {
            importedResourceLogicalIds.push(resourceChange.ResourceChange.LogicalResourceId);
          }
        }
        return importedResourceLogicalIds;
      }
    };
    exports2.TemplateAndChangeSetDiffMerger = TemplateAndChangeSetDiffMerger;
    function tryJsonParse(value) {
      try {
        return JSON.parse(value);
      } catch {
        return value;
      }
    }
    function changeImpactForReplacementMode(replacementMode) {
      switch (replacementMode) {
        case "Always":
          return types.ResourceImpact.WILL_REPLACE;
        case "Never":
          return types.ResourceImpact.WILL_UPDATE;
        case "Conditionally":
          return types.ResourceImpact.MAY_REPLACE;
        default:
          return void 0;
      }
    }
    function contextProperties(context) {
      if (context === void 0 || context === null) {
        return void 0;
      }
      let parsed;
      if (typeof context === "string") {
        try {
          parsed = JSON.parse(context);
        } catch {
          return void 0;
        }
      } else {
        parsed = context;
      }
      return parsed && typeof parsed === "object" ? parsed.Properties : void 0;
    }
    function propertyIsResolvedAtDeployTime(difference) {
      return containsDeployTimeValue(difference.oldValue) || containsDeployTimeValue(difference.newValue);
    }
    function containsDeployTimeValue(value) {
      if (typeof value === "string") {
        return value.includes("{{resolve:");
      }
      if (Array.isArray(value)) {
        return value.some(containsDeployTimeValue);
      }
      if (typeof value === "object" && value !== null) {
        for (const [key, nested] of Object.entries(value)) {
          if (key === "Ref" || key.startsWith("Fn::")) {
            return true;
          }
          if (containsDeployTimeValue(nested)) {
            return true;
          }
        }
      }
      return false;
    }
  }
});
var require_diff_template = (0, import_runtime.__commonJS)({
  "node_modules/@aws-cdk/cloudformation-diff/lib/diff-template.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports22) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports22, p)) __createBinding(exports22, m, p);
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.fullDiff = fullDiff2;
    exports2.diffTemplate = diffTemplate;
    var impl = __importStar(require_diff());
    var template_and_changeset_diff_merger_1 = require_template_and_changeset_diff_merger();
    var types = __importStar(require_types());
    var util_1 = require_util();
    __exportStar(require_types(), exports2);
    var DIFF_HANDLERS = {
      AWSTemplateFormatVersion: (diff, oldValue, newValue) => diff.awsTemplateFormatVersion = impl.diffAttribute(oldValue, newValue),
      Description: (diff, oldValue, newValue) => diff.description = impl.diffAttribute(oldValue, newValue),
      Metadata: (diff, oldValue, newValue) => diff.metadata = new types.DifferenceCollection((0, util_1.diffKeyedEntities)(oldValue, newValue, impl.diffMetadata)),
      Parameters: (diff, oldValue, newValue) => diff.parameters = new types.DifferenceCollection((0, util_1.diffKeyedEntities)(oldValue, newValue, impl.diffParameter)),
      Mappings: (diff, oldValue, newValue) => diff.mappings = new types.DifferenceCollection((0, util_1.diffKeyedEntities)(oldValue, newValue, impl.diffMapping)),
      Conditions: (diff, oldValue, newValue) => diff.conditions = new types.DifferenceCollection((0, util_1.diffKeyedEntities)(oldValue, newValue, impl.diffCondition)),
      Transform: (diff, oldValue, newValue) => diff.transform = impl.diffAttribute(oldValue, newValue),
      Resources: (diff, oldValue, newValue) => diff.resources = new types.DifferenceCollection((0, util_1.diffKeyedEntities)(oldValue, newValue, impl.diffResource)),
      Outputs: (diff, oldValue, newValue) => diff.outputs = new types.DifferenceCollection((0, util_1.diffKeyedEntities)(oldValue, newValue, impl.diffOutput))
    };
    function fullDiff2(currentTemplate, newTemplate, changeSet, isImport) {
      const currentTemplateCopy = deepCopy(currentTemplate);
      const newTemplateCopy = deepCopy(newTemplate);
      normalize(currentTemplateCopy);
      normalize(newTemplateCopy);
      const theDiff = diffTemplate(currentTemplateCopy, newTemplateCopy);
      if (changeSet) {
        const changeSetDiff = new template_and_changeset_diff_merger_1.TemplateAndChangeSetDiffMerger({ changeSet });
        const resourcesInTemplateDiff = new Set(theDiff.resources.logicalIds);
        theDiff.resources.forEachDifference((logicalId, change) => {
          changeSetDiff.overrideDiffResourceChangeImpactWithChangeSetChangeImpact(logicalId, change);
          changeSetDiff.addChangeSetPropertiesNotInTemplateDiff(logicalId, change);
        });
        changeSetDiff.addChangeSetResourcesNotInTemplateDiff(theDiff.resources, resourcesInTemplateDiff);
        changeSetDiff.addImportInformationFromChangeset(theDiff.resources);
      } else if (isImport) {
        makeAllResourceChangesImports(theDiff);
      }
      return theDiff;
    }
    function diffTemplate(currentTemplate, newTemplate) {
      const theDiff = calculateTemplateDiff(currentTemplate, newTemplate);
      const newTemplateCopy = deepCopy(newTemplate);
      let didPropagateReferenceChanges;
      let diffWithReplacements;
      do {
        diffWithReplacements = calculateTemplateDiff(currentTemplate, newTemplateCopy);
        didPropagateReferenceChanges = false;
        if (diffWithReplacements.resources) {
          diffWithReplacements.resources.forEachDifference((logicalId, change) => {
            if (change.changeImpact === types.ResourceImpact.WILL_REPLACE) {
              if (propagateReplacedReferences(newTemplateCopy, logicalId)) {
                didPropagateReferenceChanges = true;
              }
            }
          });
        }
      } while (didPropagateReferenceChanges);
      diffWithReplacements.resources.filter((r) => isReplacement(r.changeImpact)).forEachDifference((logicalId, downstreamReplacement) => {
        const resource = theDiff.resources.get(logicalId);
        if (resource.changeImpact !== downstreamReplacement.changeImpact) {
          propagatePropertyReplacement(downstreamReplacement, resource);
        }
      });
      return theDiff;
    }
    function isReplacement(impact) {
      return impact === types.ResourceImpact.MAY_REPLACE || impact === types.ResourceImpact.WILL_REPLACE;
    }
    function propagatePropertyReplacement(source, dest) {
      for (const [propertyName, diff] of Object.entries(source.propertyUpdates)) {
        if (diff.changeImpact && isReplacement(diff.changeImpact)) {
          dest.setPropertyChange(propertyName, diff);
        }
      }
    }
    function calculateTemplateDiff(currentTemplate, newTemplate) {
      const differences = {};
      const unknown = {};
      for (const key of (0, util_1.unionOf)(Object.keys(currentTemplate), Object.keys(newTemplate)).sort()) {
        const oldValue = currentTemplate[key];
        const newValue = newTemplate[key];
        if ((0, util_1.deepEqual)(oldValue, newValue)) {
          continue;
        }
        const handler = DIFF_HANDLERS[key] || ((_diff, oldV, newV) => unknown[key] = impl.diffUnknown(oldV, newV));
        handler(differences, oldValue, newValue);
      }
      if (Object.keys(unknown).length > 0) {
        differences.unknown = new types.DifferenceCollection(unknown);
      }
      return new types.TemplateDiff(differences);
    }
    function propagateReplacedReferences(template, logicalId) {
      let ret = false;
      function recurse(obj) {
        if (Array.isArray(obj)) {
          obj.forEach(recurse);
        }
        if (typeof obj === "object" && obj !== null) {
          if (!replaceReference(obj)) {
            Object.values(obj).forEach(recurse);
          }
        }
      }
      function replaceReference(obj) {
        const keys = Object.keys(obj);
        if (keys.length !== 1) {
          return false;
        }
        const key = keys[0];
        if (key === "Ref") {
          if (obj.Ref === logicalId) {
            obj.Ref = logicalId + " (replaced)";
            ret = true;
          }
          return true;
        }
        if (key.startsWith("Fn::")) {
          if (Array.isArray(obj[key]) && obj[key].length > 0 && obj[key][0] === logicalId) {
            obj[key][0] = logicalId + "(replaced)";
            ret = true;
          }
          return true;
        }
        return false;
      }
      recurse(template);
      return ret;
    }
    function deepCopy(x) {
      if (Array.isArray(x)) {
        return x.map(deepCopy);
      }
      if (typeof x === "object" && x !== null) {
        const ret = {};
        for (const key of Object.keys(x)) {
          ret[key] = deepCopy(x[key]);
        }
        return ret;
      }
      return x;
    }
    function makeAllResourceChangesImports(diff) {
      diff.resources.forEachDifference((_logicalId, change) => {
        change.isImport = true;
      });
    }
    function normalize(template) {
      if (typeof template === "object") {
        for (const key of Object.keys(template ?? {})) {
          if (key === "Fn::GetAtt" && typeof template[key] === "string") {
            template[key] = template[key].split(".");
            continue;
          } else if (key === "DependsOn") {
            if (typeof template[key] === "string") {
              template[key] = [template[key]];
            } else if (Array.isArray(template[key])) {
              template[key] = template[key].sort();
            }
            continue;
          }
          if (Array.isArray(template[key])) {
            for (const element of template[key]) {
              normalize(element);
            }
          } else {
            normalize(template[key]);
          }
        }
      }
    }
  }
});
function commitOf(repository, revision) {
  const unknown = (0, import_project_git_repository_of_2.failed)(`\`${revision}\` is no revision of this repository${repository.isShallow ? ", whose history is cut off (`git fetch --unshallow` completes it)" : ""}`);
  if (revision === "" || revision.startsWith("-")) return unknown;
  const answer = (0, import_core_project_git_run_git.runGit)(repository.root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (answer.kind === "no-git") return (0, import_project_git_repository_of_2.failureOf)(answer, "");
  const sha = answer.kind === "done" ? (0, import_core_project_git_run_git.textOf)(answer.output).trim() : "";
  return isCommitName(sha) ? { kind: "commit", sha } : unknown;
}
function isCommitName(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
var CANDIDATES = ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"];
function defaultBranch({ root }) {
  const listed = (0, import_core_project_git_run_git2.gitText)(root, ["for-each-ref", "--format=%(refname) %(objectname) %(symref)", ...CANDIDATES]) ?? "";
  const branches = new Map(listed.split("\n").map((line) => {
    const [ref = "", sha = "", target = ""] = line.split(" ");
    return [ref, { name: (target || ref).replace(/^refs\/(remotes|heads)\//, ""), sha }];
  }));
  return CANDIDATES.map((ref) => branches.get(ref)).find((branch) => branch !== void 0);
}
var OPTIONS = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--quiet"];
function fetchCommit(repository, sha, remote = "origin") {
  if (!isCommitName(sha)) return (0, import_project_git_repository_of_2.failed)(`\`${sha}\` is not the whole name of a commit`);
  const { root, isShallow } = repository;
  if ((0, import_core_project_git_run_git3.runGit)(root, ["cat-file", "-e", `${sha}^{commit}`]).kind === "done") return { kind: "present" };
  return fetched(repository, [...isShallow ? ["--depth=1"] : [], "--end-of-options", remote, sha], `\`${sha}\` cannot be fetched from \`${remote}\``);
}
function deepen(repository, shas, commits, remote = "origin") {
  return fetched(repository, [`--deepen=${commits}`, "--end-of-options", remote, ...shas], `more of the history cannot be fetched from \`${remote}\``);
}
function fetched({ root }, args, doing) {
  const answer = (0, import_core_project_git_run_git3.runGit)(root, ["fetch", ...OPTIONS, ...args]);
  return answer.kind === "done" ? { kind: "fetched" } : (0, import_project_git_repository_of_2.failureOf)(answer, doing);
}
var STEPS = [50, 200, 1e3, 5e3];
function mergeBase({ root, isShallow }, a, b) {
  const answer = (0, import_core_project_git_run_git4.runGit)(root, ["merge-base", "--end-of-options", a, b]);
  if (answer.kind === "done") return { kind: "commit", sha: (0, import_core_project_git_run_git4.textOf)(answer.output).trim() };
  if (answer.kind === "failed" && answer.code === 1) return { kind: isShallow ? "unknown" : "none" };
  return (0, import_project_git_repository_of_2.failureOf)(answer, `it cannot be told where ${short(a)} and ${short(b)} part`);
}
function fetchedMergeBase(repository, a, b, remote = "origin") {
  let base = mergeBase(repository, a, b);
  for (const commits of STEPS) {
    if (base.kind !== "unknown") return base;
    const answer = deepen(repository, [a, b], commits, remote);
    if (answer.kind === "failed") return answer;
    base = { ...mergeBase(repository, a, b), hasFetched: true };
  }
  return base;
}
function short(sha) {
  return `\`${sha.slice(0, 10)}\``;
}
function revisionsOf(repository, base, head) {
  const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/.exec(base) ?? [];
  if (left === void 0 || right === void 0) return parted(repository, base, head);
  if (head !== void 0) return (0, import_project_git_repository_of_2.failed)(`\`${base}\` names two revisions already, and \`${head}\` would be a third`);
  const [from, to] = [left || "HEAD", right || "HEAD"];
  return dots === "..." ? parted(repository, from, to) : asTheyAre(repository, from, to);
}
function revisionsFromDefault(repository) {
  const branch = defaultBranch(repository);
  if (!branch) return (0, import_project_git_repository_of_2.failed)("there is no branch `main` or `master` here to compare with: name a revision, as in `--changed=origin/develop`");
  return parted(repository, branch.sha, void 0);
}
function asTheyAre(repository, base, head) {
  const from = commitOf(repository, base);
  if (from.kind === "failed") return from;
  const to = commitOf(repository, head);
  return to.kind === "failed" ? to : { kind: "revisions", base: from.sha, head: to.sha, notes: [] };
}
function parted(repository, base, head) {
  const pair = asTheyAre(repository, base, head ?? "HEAD");
  if (pair.kind === "failed") return pair;
  const tip = pair.head ?? pair.base;
  const meeting = fetchedMergeBase(repository, tip, pair.base);
  const own = head === void 0 ? void 0 : pair.head;
  switch (meeting.kind) {
    case "commit":
      return { kind: "revisions", base: meeting.sha, head: own, notes: meeting.hasFetched ? ["more of the history was fetched from `origin` to find where the two parted"] : [] };
    case "failed":
      return { kind: "revisions", base: pair.base, head: own, notes: [`${meeting.message}; it is compared with \`${short2(pair.base)}\` itself`] };
    case "none":
    case "unknown":
      return { kind: "revisions", base: pair.base, head: own, notes: [`where the two parted is not in this clone's history; it is compared with \`${short2(pair.base)}\` itself`] };
  }
}
function short2(sha) {
  return sha.slice(0, 10);
}
var import_cloudformation_diff = (0, import_runtime.__toESM)(require_diff_template(), 1);
function plainOf(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [plainKey(key), plainOf(value)]));
}
function plainKey(key) {
  return key in Object.prototype ? `${key} ` : key;
}
var known = /* @__PURE__ */ new WeakMap();
function isSame(a, b) {
  if (a === void 0 || b === void 0) return a === b;
  if (a.kind === "scalar" && b.kind === "scalar") return a.value === b.value || a.value !== null && b.value !== null && String(a.value) === String(b.value);
  if (a.kind === "list" && b.kind === "list") {
    return a.items.length === b.items.length && a.items.every((item, index) => isSame(item, b.items[index]));
  }
  if (a.kind !== "map" || b.kind !== "map") return false;
  const before = known.get(a);
  if (before?.other === b) return before.isSame;
  const answer = { other: b, isSame: isSameMap(a, b) };
  known.set(a, answer);
  return answer.isSame;
}
function isSameMap({ entries: a }, { entries: b }) {
  if (a.size !== b.size) return false;
  for (const [key, { value }] of a) {
    const other = b.get(key)?.value;
    if (!isSame(value, other) && !(key === "Fn::GetAtt" && isSameAttribute(value, other))) return false;
  }
  return true;
}
function isSameAttribute(a, b) {
  const name = attributeName(a);
  return name !== void 0 && name === attributeName(b);
}
function attributeName(node) {
  if (node?.kind === "scalar") return node.text;
  if (node?.kind !== "list") return void 0;
  const parts = node.items.map((item) => item.kind === "scalar" ? item.text : void 0);
  return parts.includes(void 0) ? void 0 : parts.join(".");
}
var INERT = /* @__PURE__ */ new Set([
  "Code",
  "CodeUri",
  "Description",
  "Environment",
  "Handler",
  "ImageUri",
  "InlineCode",
  "Layers",
  "MemorySize",
  "Tags",
  "Timeout",
  "EphemeralStorage",
  "LoggingConfig",
  "Tracing",
  "TracingConfig"
]);
function isInert(property) {
  return INERT.has(property);
}
var NEIGHBOURS = /* @__PURE__ */ new Set(["paths", "Events", "Routes"]);
function isBeside(map, key, step, hasWay) {
  return NEIGHBOURS.has(map) && key !== step && (step !== void 0 || hasWay || map === "paths");
}
function resourceChanges(base, head, path4 = []) {
  const { name } = head;
  const whole = (what) => [{ what, at: head.at, impact: void 0, isOnPath: path4.length > 0 }];
  if (isSame(base.value, head.value)) return [];
  if (name.startsWith("Fn::ForEach::")) return whole(`\`${name}\` changed`);
  const type = (0, import_core_template_node2.textOf)((0, import_core_template_node2.get)(head.value, "Type"));
  if ((0, import_core_template_node2.textOf)((0, import_core_template_node2.get)(base.value, "Type")) !== type) return whole(`type of \`${name}\` changed`);
  if (type === void 0) return [];
  const impacts = impactsOf(base.value, head.value);
  return partsOf(base.value, head.value).flatMap(({ in: section, ...part }) => {
    const top = plainKey(part.name);
    if (!(section === "Properties" ? impacts.properties : impacts.others).has(top)) return [];
    const isAhead = path4[0] === section && path4[1] === part.name;
    const along = isAhead ? path4.slice(2) : [];
    if (isInert(part.name) && !isAhead) return [];
    const inner = innermost(part, along);
    if (!inner) return [];
    const impact = section === "Properties" && !type.startsWith("AWS::Serverless::") ? impacts.properties.get(top) : void 0;
    return [{ what: `\`${inner.name}\` of \`${name}\` ${verbOf(inner)}`, at: inner.at, impact, isOnPath: isAhead }];
  });
}
function verbOf({ base, head }) {
  if (base === void 0) return "is new";
  return head === void 0 ? "was removed" : "changed";
}
var OTHERS = ["Condition", "DependsOn", "IgnoreGlobals", "Connectors"];
function partsOf(base, head) {
  const properties = changesBetween((0, import_core_template_node2.get)(base, "Properties"), (0, import_core_template_node2.get)(head, "Properties"));
  const others = changesBetween(base, head).filter(({ name }) => OTHERS.includes(name));
  return [...properties.map((part) => ({ ...part, in: "Properties" })), ...others.map((part) => ({ ...part, in: "" }))];
}
function changesBetween(base, head, isMeant = () => true) {
  const kept = (0, import_core_template_node2.entriesOf)(head).filter(({ key }) => isMeant(key)).flatMap(({ key, at, value }) => {
    const before = (0, import_core_template_node2.get)(base, key);
    return isSame(before, value) ? [] : [{ name: key, base: before, head: value, at: { ...at, end: Math.max(at.end, value.end) } }];
  });
  const gone = (0, import_core_template_node2.entriesOf)(base).filter(({ key }) => isMeant(key) && (0, import_core_template_node2.get)(head, key) === void 0);
  return [...kept, ...gone.map(({ key, value }) => ({ name: key, base: value, head: void 0, at: void 0 }))];
}
function innermost(from, along) {
  let change = from;
  for (const steps = [...along]; ; steps.shift()) {
    const { name, base, head } = change;
    if (base?.kind !== "map" || head?.kind !== "map" || (0, import_core_template_node2.callOf)(base) || (0, import_core_template_node2.callOf)(head)) return change;
    const inner = changesBetween(base, head, (key) => !isBeside(name, key, steps[0], along.length > 0));
    if (inner.length === 0) return void 0;
    const ahead = inner.find(({ name: key }) => key === steps[0]);
    const next = ahead ?? (inner.length === 1 ? inner[0] : void 0);
    if (!next || !ahead && !/^[\w-]+$/.test(next.name)) return change;
    if (!ahead) steps.length = 0;
    change = next;
  }
}
var MAX_KEYS = 1e3;
var SAYS = { WILL_REPLACE: "replaced", MAY_REPLACE: "may be replaced" };
var UNKNOWN = { properties: /* @__PURE__ */ new Map(), others: /* @__PURE__ */ new Set() };
var known2 = /* @__PURE__ */ new WeakMap();
function impactsOf(base, head) {
  const before = known2.get(head);
  if (before?.base === base) return before.impacts;
  const impacts = impactsBetween(base, head);
  known2.set(head, { base, impacts });
  return impacts;
}
function impactsBetween(base, head) {
  if ([base, head].some((node) => (0, import_core_template_node2.entriesOf)(node).length > MAX_KEYS || (0, import_core_template_node2.entriesOf)((0, import_core_template_node2.get)(node, "Properties")).length > MAX_KEYS)) return UNKNOWN;
  const { resources } = (0, import_cloudformation_diff.fullDiff)({ Resources: { Resource: plainOf(base) } }, { Resources: { Resource: plainOf(head) } });
  const difference = resources.changes["Resource"];
  const properties = Object.entries(difference?.propertyUpdates ?? {});
  return {
    properties: new Map(properties.map(([name, { changeImpact }]) => [name, SAYS[changeImpact ?? ""]])),
    others: new Set(Object.keys(difference?.otherChanges ?? {}))
  };
}
function declarationChanges(base, head, path4) {
  const one = head ?? base;
  if (!one) return [];
  if (base && head && one.section === "Resources") return resourceChanges(base, head, path4);
  if (base && head && isSame(base.value, head.value)) return [];
  const what = base && head && isDefaultAlone(base, head) ? `default of parameter \`${one.name}\` changed` : `${namesOf(one)[one.section]} ${verbFor(one, { base, head })}`;
  return [{ what, at: head?.at, impact: void 0, isOnPath: path4 !== void 0 }];
}
function verbFor({ section }, sides) {
  return section === "Globals" ? "changed" : verbOf(sides);
}
function namesOf({ name }) {
  return { Resources: `\`${name}\``, Parameters: `parameter \`${name}\``, Conditions: `condition \`${name}\``, Mappings: `mapping \`${name}\``, Globals: "`Globals`" };
}
function isDefaultAlone({ section, value: base }, { value: head }) {
  const keys = new Set([...(0, import_core_template_node.entriesOf)(base), ...(0, import_core_template_node.entriesOf)(head)].map(({ key }) => key));
  const changed = [...keys].filter((key) => !isSame((0, import_core_template_node.get)(base, key), (0, import_core_template_node.get)(head, key)));
  return section === "Parameters" && changed.length === 1 && changed[0] === "Default";
}
function beside(file, location) {
  const steps = file.split("/").slice(0, -1);
  for (const step of location.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
var NAMING_KEYS = /* @__PURE__ */ new Set(["RestApiId", "ApiId", "Id"]);
var known3 = /* @__PURE__ */ new WeakMap();
function referencesOf(declaration, path4 = []) {
  const references = (path4.length === 0 ? known3.get(declaration) : void 0) ?? readReferences(declaration, path4);
  if (path4.length === 0) known3.set(declaration, references);
  return references;
}
function readReferences({ section, value }, path4) {
  const found2 = { names: /* @__PURE__ */ new Set(), locations: /* @__PURE__ */ new Set() };
  const type = section === "Resources" ? (0, import_core_template_node4.textOf)((0, import_core_template_node4.get)(value, "Type")) : void 0;
  if (type?.startsWith("AWS::Serverless::")) found2.names.add(`Globals/${type.slice("AWS::Serverless::".length)}`);
  const visits = [{ node: value, key: "", along: path4, hasWay: path4.length > 0 }];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    collect(visit, found2);
    visits.push(...innerOf(visit));
  }
  return found2;
}
function innerOf({ node, key, along, hasWay }) {
  if (node.kind === "list") return node.items.map((item, index) => ({ node: item, key, along: along[0] === String(index) ? along.slice(1) : [], hasWay }));
  return (0, import_core_template_node4.entriesOf)(node).flatMap(({ key: name, value }) => {
    if (isInert(name) || isBeside(key, name, along[0], hasWay)) return [];
    return [{ node: value, key: name, along: along[0] === name ? along.slice(1) : [], hasWay }];
  });
}
function collect({ node, key }, found2) {
  if (node.kind === "scalar") {
    if (key === "Condition") found2.names.add(`Conditions/${node.text}`);
    else if (NAMING_KEYS.has(key)) found2.names.add(`Resources/${node.text}`);
    else if (/^[\w./-]+\.\w+$/.test(node.text)) found2.locations.add(node.text);
  }
  const call = (0, import_core_template_node4.callOf)(node);
  if (call) for (const name of namesOf2(call.name, call.argument)) found2.names.add(name);
}
function namesOf2(name, argument) {
  const first = (0, import_core_template_node4.textOf)((0, import_core_template_node4.itemsOf)(argument)[0]) ?? (0, import_core_template_node4.textOf)(argument);
  if (first === void 0) return [];
  switch (name) {
    case "Ref":
      return [`Resources/${first}`, `Parameters/${first}`];
    case "Fn::GetAtt":
      return [`Resources/${first.split(".")[0] ?? ""}`];
    case "Fn::Sub":
      return [...first.matchAll(/\$\{\s*([^!.}\s][^.}\s]*)/g)].flatMap(([, variable = ""]) => [`Resources/${variable}`, `Parameters/${variable}`]);
    case "Fn::If":
      return [`Conditions/${first}`];
    case "Fn::FindInMap":
      return [`Mappings/${first}`];
    default:
      return [];
  }
}
function stirredBetween(base, head) {
  const keys = [.../* @__PURE__ */ new Set([...base?.keys() ?? [], ...head?.keys() ?? []])];
  const stirred = new Set(keys.filter((key) => !isSame(base?.get(key)?.value, head?.get(key)?.value)));
  const users = usersOf([base, head]);
  for (const key of stirred) {
    if (!key.startsWith("Resources/")) for (const user of users.get(key) ?? []) stirred.add(user);
  }
  return stirred;
}
function usersOf(sides) {
  const users = /* @__PURE__ */ new Map();
  for (const declarations of sides) {
    for (const [key, one] of declarations ?? []) {
      for (const name of referencesOf(one).names) users.set(name, (users.get(name) ?? /* @__PURE__ */ new Set()).add(key));
    }
  }
  return users;
}
var DECIDERS = /* @__PURE__ */ new Map([
  ["AWS::Lambda::Permission", "FunctionName"],
  ["AWS::Lambda::ResourcePolicy", "ResourceArn"],
  ["AWS::Lambda::Alias", "FunctionName"],
  ["AWS::Lambda::Version", "FunctionName"],
  ["AWS::ApplicationAutoScaling::ScalableTarget", "ResourceId"],
  ["AWS::Events::Rule", "Targets"],
  ["AWS::Scheduler::Schedule", "Target"],
  ["AWS::ApiGateway::Stage", "RestApiId"],
  ["AWS::ApiGatewayV2::Stage", "ApiId"]
]);
var MAX_HOPS = 2;
var ENDS = /* @__PURE__ */ new Set(["AWS::Lambda::Function", "AWS::Serverless::Function", "AWS::IAM::Role"]);
function neighbourhoods(base, head, { toBase }) {
  const templates = /* @__PURE__ */ new Map();
  const templateOf = (file) => {
    const before = toBase(file);
    const known4 = templates.get(file) ?? templateFrom(file, before === void 0 ? void 0 : base.template(before), head.template(file));
    templates.set(file, known4);
    return known4;
  };
  const isKnown = (file) => head.has(file) || base.has(toBase(file) ?? "");
  return (finding) => {
    const walk = { steps: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Map() };
    const own = templateOf(head.home(finding.at, finding.logicalId));
    begin(walk, finding, own, (at) => templateOf(head.home(at, finding.logicalId)));
    for (const step of walk.steps.values()) spread(walk, step, isKnown);
    walk.files.delete(own.file);
    return { declarations: [...walk.steps.values()], files: walk.files };
  };
}
function begin(walk, { at, related, logicalId, api, message }, own, templateOf) {
  const [key, path4] = declarationAt(at, own);
  add(walk, { template: own, key, path: path4, distance: 0, hops: 0 });
  addFile(walk, at.file, 0);
  const told = [...message.matchAll(/`([\w]+)/g)].map(([, name = ""]) => name);
  if (logicalId !== null) add(walk, { template: own, key: `Resources/${logicalId}`, path: void 0, distance: 0, hops: 0 });
  for (const name of [...told, ...api === null ? [] : [api]]) add(walk, { template: own, key: `Resources/${name}`, path: void 0, distance: 1, hops: 0 });
  for (const note of related) {
    const template = templateOf(note.at);
    add(walk, { template, key: declarationAt(note.at, template)[0], path: void 0, distance: 1, hops: 0 });
    if (note.at.file !== template.file) addFile(walk, note.at.file, 1);
  }
}
function add({ steps }, { key, ...seed }) {
  const { template: { file, base, head } } = seed;
  const name = `${file} ${key}`;
  const [before, after] = [base?.get(key), head?.get(key)];
  if ((before || after) && !steps.has(name)) steps.set(name, { ...seed, base: before, head: after });
}
function addFile({ files }, file, distance) {
  if (!files.has(file)) files.set(file, distance);
}
function declarationAt({ path: path4, generatedBy }, { base, head }) {
  const [section = "", name = "", ...rest] = (0, import_core_template_place.pathKeys)(path4);
  const key = `${section}/${name}`;
  if (head?.has(key) === true || base?.has(key) === true) return [key, rest];
  return [`Resources/${/Fn::ForEach::[^:;\s]+/.exec(generatedBy ?? "")?.[0] ?? ""}`, []];
}
function spread(walk, step, isKnown) {
  const { template, base, head, distance, hops, path: path4 } = step;
  const one = head ?? base;
  if (!one) return;
  const isResource = one.section === "Resources";
  const isEnd = ENDS.has((0, import_core_template_node3.textOf)((0, import_core_template_node3.get)(one.value, "Type"))) && path4?.includes("Events") !== true;
  for (const { names, locations } of bothReferences(step)) {
    for (const key of names) {
      const isHop = isResource && key.startsWith("Resources/");
      if (isHop && (isEnd || hops === MAX_HOPS)) continue;
      add(walk, { template, key, path: void 0, distance: distance + 1, hops: hops + (isHop ? 1 : 0) });
    }
    for (const location of locations) {
      const file = beside(template.file, location);
      if (isKnown(file)) addFile(walk, file, distance + 1);
    }
  }
  if (!isResource || hops === MAX_HOPS) return;
  for (const key of template.deciders.get(one.name) ?? []) add(walk, { template, key, path: void 0, distance: distance + 1, hops: MAX_HOPS });
}
function bothReferences({ base, head, path: path4 }) {
  return [head, base].flatMap((one) => one ? [referencesOf(one, path4)] : []);
}
function templateFrom(file, base, head) {
  const deciders = /* @__PURE__ */ new Map();
  const stirred = stirredBetween(base, head);
  for (const declarations of [base, head]) {
    for (const [key, one] of declarations ?? []) {
      if (stirred.has(key)) for (const name of decidedBy(one)) deciders.set(name, (deciders.get(name) ?? /* @__PURE__ */ new Set()).add(key));
    }
  }
  return { file, base, head, deciders };
}
function decidedBy({ section, name, at, value }) {
  const property = section === "Resources" ? DECIDERS.get((0, import_core_template_node3.textOf)((0, import_core_template_node3.get)(value, "Type")) ?? "") : void 0;
  const target = property === void 0 ? void 0 : (0, import_core_template_node3.get)((0, import_core_template_node3.get)(value, "Properties"), property);
  if (!target) return [];
  return [...referencesOf({ section, name, at, value: target }).names].flatMap((key) => key.startsWith("Resources/") ? [key.slice("Resources/".length)] : []);
}
var MAX_CAUSES = 3;
function causesBetween(before, after, pairs) {
  const neighbourhoodOf = neighbourhoods(before, after, pairs);
  return (finding, known4) => {
    const { declarations, files } = neighbourhoodOf(finding);
    const home = after.home(finding.at, finding.logicalId);
    const told = known4.map((what) => ({ what, at: void 0, impact: void 0 }));
    const homeAtBase = pairs.toBase(home) ?? "";
    if (before.isBroken(homeAtBase) || !after.has(home)) return told;
    if (!before.has(homeAtBase)) return [...told, { what: `\`${home}\` is new`, at: topOf(home), impact: void 0 }];
    const ranked = [
      ...declarations.flatMap(rankedChanges),
      ...[...files].flatMap(([file, distance]) => fileChange(file, before, after, pairs).map((cause) => ({ cause, rank: 2 * distance + 1 })))
    ];
    return distinct([...told, ...ranked.toSorted((a, b) => a.rank - b.rank).map(({ cause }) => cause)]).slice(0, MAX_CAUSES);
  };
}
function rankedChanges({ base, head, distance, path: path4 }) {
  return declarationChanges(base, head, path4).map(({ isOnPath, what, at, impact }) => ({ cause: { what, at, impact }, rank: 2 * distance + (isOnPath ? 0 : 1) }));
}
function fileChange(file, base, head, { toBase }) {
  const before = toBase(file) ?? "";
  if (!head.has(file)) return [{ what: `\`${file}\` was removed`, at: void 0, impact: void 0 }];
  if (!base.has(before)) return [{ what: `\`${file}\` is new`, at: topOf(file), impact: void 0 }];
  const [was, is] = [base.values(before), head.values(file)];
  if (!was || !is) return [];
  const isEqual = was.length === is.length && was.every((root, index) => isSame(root, is[index]));
  return isEqual ? [] : [{ what: `\`${file}\` changed`, at: topOf(file), impact: void 0 }];
}
function topOf(file) {
  return { file, start: 0, end: 0 };
}
function distinct(causes) {
  const seen = /* @__PURE__ */ new Set();
  return causes.filter(({ what }) => seen.size < seen.add(what).size);
}
function paired(rest, keys) {
  const waiting = /* @__PURE__ */ new Map();
  for (const item of rest.base) {
    const key = keys.base(item);
    if (key === void 0) continue;
    const queue = waiting.get(key);
    if (queue) queue.items.push(item);
    else waiting.set(key, { items: [item], next: 0 });
  }
  const pairs = [];
  for (const head of rest.head) {
    const queue = waiting.get(keys.head(head) ?? "");
    const base = queue?.items[queue.next];
    if (!queue || base === void 0) continue;
    queue.next++;
    pairs.push({ base, head });
  }
  return { pairs, rest: without(rest, pairs) };
}
function pairedAlone(rest, keys) {
  const base = counted(rest.base, keys.base);
  const head = counted(rest.head, keys.head);
  const alone = (key) => key !== void 0 && base.get(key) === 1 && head.get(key) === 1 ? key : void 0;
  return paired(rest, { base: (one) => alone(keys.base(one)), head: (one) => alone(keys.head(one)) });
}
function without(rest, pairs) {
  const bases = new Set(pairs.map(({ base }) => base));
  const heads = new Set(pairs.map(({ head }) => head));
  return { base: rest.base.filter((one) => !bases.has(one)), head: rest.head.filter((one) => !heads.has(one)) };
}
function counted(all, keyOf2) {
  const counts = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = keyOf2(one);
    if (key !== void 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
function matchApis(base, head, files) {
  const [before, after] = [apisOf(base), apisOf(head)];
  const byName = paired({ base: [...before.values()], head: [...after.values()] }, inFile(files, ({ name }) => name));
  const byId = pairedAlone(byName.rest, { base: ({ logicalId }) => logicalId ?? void 0, head: ({ logicalId }) => logicalId ?? void 0 });
  const byRoutes = pairedByRoutes(byId.rest, files);
  const pairs = [...byName.pairs, ...byId.pairs, ...byRoutes.pairs];
  const atBase = new Map(pairs.map((pair) => [keyOf(pair.head), pair.base]));
  return {
    base: (row) => `base ${keyOf(apiOf(row))}`,
    head: (row) => {
      const api = atBase.get(keyOf(apiOf(row)));
      return api ? `base ${keyOf(api)}` : `head ${keyOf(apiOf(row))}`;
    },
    nameAtBase: (file, api) => atBase.get(JSON.stringify([file, api]))?.name ?? api
  };
}
function apisOf(rows) {
  const apis = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const api = apiOf(row);
    const known4 = apis.get(keyOf(api)) ?? { ...api, routes: /* @__PURE__ */ new Set() };
    known4.routes.add(row.route);
    apis.set(keyOf(api), known4);
  }
  return apis;
}
function apiOf({ api: { name, kind, logicalId }, at: { file } }) {
  return { file, name: logicalId ?? name, kind, logicalId };
}
function keyOf({ file, name }) {
  return JSON.stringify([file, name]);
}
function inFile({ toBase, toHead }, more) {
  const key = (file, api) => file === void 0 ? void 0 : JSON.stringify([file, more(api)]);
  return { base: (api) => key(toHead(api.file), api), head: (api) => key(toBase(api.file) === void 0 ? void 0 : api.file, api) };
}
function pairedByRoutes(rest, files) {
  const keys = inFile(files, ({ kind }) => kind);
  const sharing = (own, key, others, keyOfOther) => others.filter((other) => key !== void 0 && keyOfOther(other) === key && [...own.routes].some((route) => other.routes.has(route)));
  const pairs = rest.head.flatMap((head) => {
    const [base, ...more] = sharing(head, keys.head(head), rest.base, keys.base);
    const back = base ? sharing(base, keys.base(base), rest.head, keys.head) : [];
    return base && more.length === 0 && back.length === 1 ? [{ base, head }] : [];
  });
  const [bases, heads] = [new Set(pairs.map(({ base }) => base)), new Set(pairs.map(({ head }) => head))];
  return { pairs, rest: { base: rest.base.filter((api) => !bases.has(api)), head: rest.head.filter((api) => !heads.has(api)) } };
}
function compareRoutes(base, head, files) {
  const apis = matchApis(base, head, files);
  const key = (api, { stage, route, when }) => JSON.stringify([api, stage, route, when]);
  const { pairs, rest } = paired({ base, head }, { base: (row) => key(apis.base(row), row), head: (row) => key(apis.head(row), row) });
  const before = new Map(pairs.map((pair) => [pair.head, pair.base]));
  const changes = head.flatMap((row) => changeOf({ base: before.get(row), head: row }));
  return { changes: [...changes, ...rest.base.map((row) => ({ ...namesOf3(row), kind: "removed", before: costOf(row), after: null, hops: [] }))], apis };
}
function changeOf({ base, head }) {
  if (!head) return [];
  const after = costOf(head);
  if (!base) return [{ ...namesOf3(head), kind: "added", before: null, after, hops: head.hops }];
  const before = costOf(base);
  const isOpen = before.coldStarts === null || after.coldStarts === null;
  const known4 = ({ coldStarts, ...cost }) => JSON.stringify(isOpen ? cost : { coldStarts, ...cost });
  return known4(before) === known4(after) ? [] : [{ ...namesOf3(head), kind: "changed", before, after, hops: addedHops(base.hops, head.hops) }];
}
function namesOf3({ api: { name, logicalId }, at: { file, start, end }, stage, route, when }) {
  return { api: { name, logicalId }, at: { file, start, end }, stage, route, when };
}
function costOf({ hops, cache, authorizer, integration }) {
  const count = (kind) => hops.filter((hop) => hop.kind === kind).length;
  const isOpen = [authorizer, integration].some((call) => call?.warmth?.kind === "unknown");
  return {
    stsCalls: count("sts-call"),
    authorizerCalls: count("authorizer-call"),
    regionHops: count("region-crossing"),
    coldStarts: isOpen ? null : count("cold-start"),
    cached: cache !== null
  };
}
function addedHops(base, head) {
  const { rest } = paired({ base, head }, { base: hopKey, head: hopKey });
  return paired(rest, { base: ({ kind }) => kind, head: ({ kind }) => kind }).rest.head.slice();
}
function hopKey({ kind, of, what }) {
  return JSON.stringify([kind, of, what]);
}
var SECTIONS = ["Parameters", "Mappings", "Conditions", "Globals", "Resources"];
function authored({ files, report }) {
  const linted = new Map(files.map(({ source, documents }) => [source.file, documents.map(({ root }) => root)]));
  const values = once((file) => {
    const source = report.sources.get(file);
    return linted.get(file) ?? (source && (0, import_core_template_read_template.readQuickly)(source)?.documents);
  });
  const template = once((file) => {
    const roots = (values(file) ?? []).filter((root) => (0, import_core_template_node5.get)(root, "Resources") !== void 0);
    return roots.length === 0 ? void 0 : declarationsOf(roots);
  });
  const holders = once((logicalId) => [...report.sources.keys()].filter((file) => template(file)?.has(`Resources/${logicalId}`)));
  const includes = (file, logicalId, included) => {
    const one = template(file)?.get(`Resources/${logicalId}`);
    return one !== void 0 && [...referencesOf(one).locations].some((location) => beside(file, location) === included);
  };
  const home = (at, logicalId) => {
    if (logicalId === null || template(at.file)) return at.file;
    const files2 = holders(logicalId);
    return files2.find((file) => includes(file, logicalId, at.file)) ?? (files2.length === 1 ? files2[0] : void 0) ?? at.file;
  };
  const broken = new Set(report.errors.map(({ file }) => file));
  return { values, template, home, has: (file) => report.sources.has(file), isBroken: (file) => broken.has(file) };
}
function declarationsOf(roots) {
  const declared = /* @__PURE__ */ new Map();
  for (const root of roots) {
    for (const section of SECTIONS) {
      for (const { key, at, value } of (0, import_core_template_node5.entriesOf)((0, import_core_template_node5.get)(root, section))) {
        const name = `${section}/${key}`;
        if (!declared.has(name)) declared.set(name, { section, name: key, at: { ...at, end: Math.max(at.end, value.end) }, value });
      }
    }
  }
  return declared;
}
function once(make) {
  const made = /* @__PURE__ */ new Map();
  return (name) => {
    const known4 = made.get(name) ?? { value: make(name) };
    made.set(name, known4);
    return known4.value;
  };
}
function filePairs(renames2) {
  const back = new Map([...renames2].map(([head, base]) => [base, head]));
  return {
    toBase: (head) => renames2.get(head) ?? (back.has(head) ? void 0 : head),
    toHead: (base) => back.get(base) ?? (renames2.has(base) ? void 0 : base)
  };
}
function matchFindings(all, matter) {
  const same = paired(all, sameFingerprint(matter));
  const grown = samePlace(same.rest, matter);
  const moved = [sameElsewhere(), ...sameMatter(matter)].reduce((sofar, keys) => {
    const { pairs, rest } = paired(sofar.rest, keys);
    return { pairs: [...sofar.pairs, ...pairs], rest };
  }, { pairs: [], rest: grown.rest });
  const near = [...same.pairs, ...grown.pairs];
  const alike = near.filter((pair) => !isWorse(pair));
  const stays = ({ base, head }) => base.at.file === head.at.file;
  return {
    existing: alike.filter(stays),
    moved: [...alike.filter((pair) => !stays(pair)), ...moved.pairs],
    worse: near.filter(isWorse),
    rest: moved.rest
  };
}
function isWorse({ base, head }) {
  return isSeverer({ base, head }) || addedRoutes(base, head).length > 0;
}
function isSeverer({ base, head }) {
  return import_core_lint_finding.SEVERITIES.indexOf(head.severity) > import_core_lint_finding.SEVERITIES.indexOf(base.severity);
}
function addedRoutes(base, head) {
  const known4 = new Set(base.routes);
  return head.routes.filter((route) => !known4.has(route));
}
function sameFingerprint({ files }) {
  const key = (file, { fingerprint }) => file === void 0 ? void 0 : JSON.stringify([file, fingerprint]);
  return { base: (one) => key(files.toHead(one.at.file), one), head: (one) => key(files.toBase(one.at.file) && one.at.file, one) };
}
function samePlace(rest, matter) {
  const keys = keysOf(matter, ({ at }) => (0, import_core_template_place2.pathKeys)(at.path));
  const { pairs } = pairedAlone(rest, keys);
  const kept = pairs.filter(({ base, head }) => addedRoutes(base, head).length < head.routes.length);
  return { pairs: kept, rest: without(rest, kept) };
}
function sameElsewhere() {
  const key = ({ fingerprint, severity }) => `${fingerprint} ${severity}`;
  return { base: key, head: key };
}
function sameMatter(matter) {
  const routes = (one) => one.routes.toSorted();
  const inResource = ({ at, routes: about, logicalId, message }, isExact) => [about.toSorted(), logicalId, shapeOf(at.path), isExact && message];
  const renamed = renamedType(matter);
  return [
    keysOf(matter, (one) => inResource(one, true)),
    keysOf(matter, (one) => inResource(one, false)),
    keysOf(matter, (one, side) => {
      const type = renamed(one, side);
      return type === void 0 ? void 0 : [routes(one), type, shapeOf(one.at.path)];
    }),
    // Without a route nothing tells it from a finding about another stage or function.
    keysOf(matter, (one) => one.routes.length === 0 ? void 0 : routes(one))
  ];
}
function keysOf({ files, apiAtBase }, more) {
  const key = (one, side) => {
    const { rule, severity, at, api, when } = one;
    const file = side === "head" ? at.file : files.toHead(at.file);
    const told = more(one, side);
    const apiName = api !== null && side === "head" ? apiAtBase(at.file, api) : api;
    return file === void 0 || told === void 0 ? void 0 : JSON.stringify([file, rule, severity, apiName, when, told]);
  };
  return { base: (one) => key(one, "base"), head: (one) => files.toBase(one.at.file) === void 0 ? void 0 : key(one, "head") };
}
function shapeOf(path4) {
  return (0, import_core_template_place2.pathKeys)(path4).map((key, index, keys) => /^\d+$/.test(key) || index === 1 && keys[0] === "Resources" ? "" : key);
}
function renamedType({ base, head, files }) {
  return ({ at, logicalId }, side) => {
    const [own, other] = side === "head" ? [head, base] : [base, head];
    const otherFile = side === "head" ? files.toBase(at.file) : files.toHead(at.file);
    const key = `Resources/${logicalId ?? ""}`;
    const one = own.template(at.file)?.get(key);
    const isThere = otherFile === void 0 || other.template(otherFile)?.has(key) !== false;
    return one === void 0 || isThere ? void 0 : (0, import_core_template_node6.textOf)((0, import_core_template_node6.get)(one.value, "Type"));
  };
}
function notesOf(base, head, files, { fresh, fixed }) {
  const found2 = new Set(fresh.map(({ finding }) => files.toBase(finding.at.file)));
  const lost = new Set(fixed.map(({ at }) => files.toHead(at.file)));
  return [
    ...brokenFiles(base).filter((file) => found2.has(file)).map((file) => `\`${file}\` ${troubleOf(file, base)} at the base: all that is found in it ${only(file, base)}counts as new`),
    ...brokenFiles(head).filter((file) => lost.has(file)).map((file) => `\`${file}\` ${troubleOf(file, head)} now: all that the base has in it ${only(file, head)}counts as fixed`),
    ...suppressedNow(head, files, fixed)
  ];
}
function brokenFiles({ report }) {
  return [...new Set(report.errors.map(({ file }) => file))];
}
function isRead(file, { files }) {
  return files.some(({ source, documents }) => source.file === file && documents.length > 0);
}
function troubleOf(file, side) {
  return isRead(file, side) ? "has errors" : "cannot be read";
}
function only(file, side) {
  return isRead(file, side) ? "alone " : "";
}
function suppressedNow({ report }, { toHead }, fixed) {
  const suppressed = new Set(report.suppressed.map(({ finding: { at, fingerprint } }) => JSON.stringify([at.file, fingerprint])));
  const count = fixed.filter(({ at, fingerprint }) => suppressed.has(JSON.stringify([toHead(at.file), fingerprint]))).length;
  return count === 0 ? [] : [`${count} of what counts as fixed ${count === 1 ? "is" : "are"} suppressed now`];
}
function compareRuns(base, head, renames2) {
  const files = filePairs(renames2);
  const routes = compareRoutes(base.report.rows, head.report.rows, files);
  const texts = { base: authored(base), head: authored(head) };
  const matched = matchFindings({ base: base.report.findings, head: head.report.findings }, { ...texts, files, apiAtBase: routes.apis.nameAtBase });
  const existing = new Set(matched.existing.map((pair) => pair.head));
  const movedFrom = new Map(matched.moved.map((pair) => [pair.head, pair.base]));
  const before = new Map(matched.worse.map((pair) => [pair.head, pair.base]));
  const causesOf = causesBetween(texts.base, texts.head, files);
  const wasSuppressed = suppressedAtBase(base, files);
  const freshOf = (finding) => {
    const was = before.get(finding);
    const known4 = [...wasSuppressed(finding) ? ["its suppression was removed, or its day is over"] : [], ...was ? growth({ base: was, head: finding }) : []];
    return { finding, before: was, causes: causesOf(finding, known4) };
  };
  const isFresh = (finding) => !existing.has(finding) && !movedFrom.has(finding);
  const gone = new Set(matched.rest.base);
  const comparison = {
    fresh: head.report.findings.filter(isFresh).map(freshOf),
    existing: head.report.findings.filter((finding) => existing.has(finding)),
    moved: head.report.findings.flatMap((to) => {
      const from = movedFrom.get(to);
      return from ? [{ from, to }] : [];
    }),
    fixed: base.report.findings.filter((finding) => gone.has(finding))
  };
  return { ...comparison, routes: routes.changes, notes: notesOf(base, head, files, comparison), base: base.report, head: head.report };
}
function growth({ base, head }) {
  const routes = addedRoutes(base, head).map((route) => `\`${route}\``);
  return [
    ...isSeverer({ base, head }) ? [`its severity was \`${base.severity}\``] : [],
    ...routes.length === 0 ? [] : [`it was not about ${routes.join(", ")}`]
  ];
}
function suppressedAtBase({ report }, { toBase }) {
  const known4 = new Set(report.suppressed.filter(({ by }) => by !== "baseline").map(({ finding: { at, fingerprint } }) => JSON.stringify([at.file, fingerprint])));
  return ({ at, fingerprint }) => known4.has(JSON.stringify([toBase(at.file), fingerprint]));
}
var OPTIONS2 = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--no-prefix",
  "--no-indent-heuristic",
  "--inter-hunk-context=0",
  "--ignore-submodules=all",
  "--submodule=short"
];
function diffOf({ root }, base, head, options) {
  const answer = (0, import_core_project_git_run_git5.runGit)(root, ["diff", ...OPTIONS2, ...options, "--end-of-options", base, ...head === void 0 ? [] : [head], "--"]);
  return answer.kind === "done" ? { kind: "diff", text: (0, import_core_project_git_run_git5.textOf)(answer.output) } : (0, import_project_git_repository_of_2.failureOf)(answer, "what has changed cannot be told");
}
function renames(repository, base, head) {
  const diff = diffOf(repository, base, head, ["--name-status", "-M", "--diff-filter=R", "-z"]);
  if (diff.kind === "failed") return diff;
  const was = /* @__PURE__ */ new Map();
  const items = diff.text.split("\0");
  for (let at = 0; at + 2 < items.length; at += 3) was.set(items[at + 2] ?? "", items[at + 1] ?? "");
  return { kind: "renames", was };
}
var MAYBE_READ = /\.(ya?ml|json|template|cfn|toml)$/i;
var LEFT_OUT = /(^|\/)node_modules\//;
var FIRST_BATCH = 16;
var MAX_BATCH_BYTES = 64 * 1024 * 1024;
var MAX_KEPT_BYTES = 256 * 1024 * 1024;
function contentsOf(root, tree) {
  const order = [...tree.files].flatMap(([path4, { sha, size = 0 }]) => MAYBE_READ.test(path4) && !LEFT_OUT.test(path4) && size <= import_core_template_limits.MAX_LENGTH ? [{ sha, size }] : []);
  const positions = new Map(order.map(({ sha }, at) => [sha, at]));
  const known4 = /* @__PURE__ */ new Map();
  let count = FIRST_BATCH;
  let bytes = 0;
  function batchFrom(sha) {
    const at = positions.get(sha);
    if (at === void 0) return [sha];
    const batch = [];
    for (let next = at, total = 0; batch.length < count; next++) {
      const blob = order[next];
      total += blob?.size ?? 0;
      if (!blob || batch.length > 0 && total > MAX_BATCH_BYTES) break;
      if (!known4.has(blob.sha)) batch.push(blob.sha);
    }
    count *= 2;
    return batch;
  }
  return (sha) => {
    const content = known4.get(sha);
    if (content) return content;
    const blobs = readBlobs(root, batchFrom(sha), tree.isPartial);
    bytes += sumOf(blobs);
    if (bytes > MAX_KEPT_BYTES) {
      known4.clear();
      bytes = sumOf(blobs);
    }
    for (const [each, blob] of blobs) known4.set(each, blob);
    return blobs.get(sha);
  };
}
function sumOf(blobs) {
  return [...blobs.values()].reduce((sum, { length }) => sum + length, 0);
}
function readBlobs(root, shas, isPartial) {
  const input = [...new Set(shas)].map((sha) => `${sha}
`).join("");
  if (isPartial) fetchBlobs(root, input);
  const answer = (0, import_core_project_git_run_git6.runGit)(root, ["cat-file", "--batch", "--buffer"], input);
  return answer.kind === "done" ? blobsIn(answer.output) : /* @__PURE__ */ new Map();
}
function fetchBlobs(root, input) {
  const [remote] = ((0, import_core_project_git_run_git6.gitText)(root, ["config", "--get-regexp", String.raw`^remote\..*\.promisor$`]) ?? "").replace(/^remote\./, "").split(".promisor");
  if (remote === void 0 || remote === "" || remote.startsWith("-")) return;
  const options = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--quiet", "--filter=blob:none"];
  (0, import_core_project_git_run_git6.runGit)(root, ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...options, "--stdin", remote], input);
}
function blobsIn(output) {
  const blobs = /* @__PURE__ */ new Map();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [sha = "", type, size] = Buffer.from(output.subarray(at, end)).toString("latin1").split(" ");
    at = end + 1;
    if (size === void 0) continue;
    if (type === "blob") blobs.set(sha, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
var MAX_LINKS = 40;
function follow(way, isLastFollowed, placed) {
  const { root, tree, targetOf, wayTo } = placed;
  const at = [];
  const ahead = way.toReversed();
  for (let links = 0, name = ahead.pop(); name !== void 0; name = ahead.pop()) {
    const here = at.at(-1)?.entry ?? tree.top;
    if (here.kind !== "folder") return { kind: "failed", code: "ENOTDIR" };
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (!at.pop()) return { kind: "outside", path: import_node_path3.default.resolve(root, "..", ...ahead.toReversed()) };
      continue;
    }
    const entry = here.names.get(name);
    if (!entry) return { kind: "failed", code: "ENOENT" };
    if (entry.kind !== "link" || ahead.length === 0 && !isLastFollowed) {
      at.push({ name, entry });
      continue;
    }
    if (++links > MAX_LINKS) return { kind: "failed", code: "ELOOP" };
    const target = targetOf(entry.sha);
    const absolute = import_node_path3.default.isAbsolute(target) ? wayTo(import_node_path3.default.resolve(target)) : void 0;
    if (import_node_path3.default.isAbsolute(target) && !absolute) return { kind: "outside", path: import_node_path3.default.resolve(target, ...ahead.toReversed()) };
    if (absolute) at.length = 0;
    ahead.push(...(absolute ?? target.split("/")).toReversed());
  }
  return { kind: "found", segments: at.map(({ name }) => name), entry: at.at(-1)?.entry ?? tree.top };
}
var RECORD = /^(\d{6}) (?:blob|commit) ([0-9a-f]+)(?: +(\d+|-))?\t([^]+)$/;
function treeOf(root, commit) {
  const isPartial = (0, import_core_project_git_run_git8.gitText)(root, ["config", "--get-regexp", String.raw`^remote\..*\.promisor$`]) !== void 0;
  const answer = (0, import_core_project_git_run_git8.runGit)(root, ["ls-tree", "-r", "-z", ...isPartial ? [] : ["-l"], "--full-tree", "--end-of-options", commit]);
  if (answer.kind !== "done") return (0, import_project_git_repository_of_2.failureOf)(answer, `the files of \`${commit}\` cannot be listed`);
  const top = { kind: "folder", names: /* @__PURE__ */ new Map() };
  const files = [];
  for (const record of (0, import_core_project_git_run_git8.parted)((0, import_core_project_git_run_git8.textOf)(answer.output))) {
    const [, mode, sha = "", size, path4 = ""] = RECORD.exec(record) ?? [];
    const segments = path4.split("/");
    if (mode === void 0 || !segments.every(isName)) continue;
    const entry = entryOf(mode, sha, size);
    if (place(top, segments, entry) && entry.kind !== "folder") files.push([path4, entry]);
  }
  return { kind: "tree", top, files: new Map(files), isPartial };
}
function entryOf(mode, sha, size) {
  if (mode === "160000") return { kind: "folder", names: /* @__PURE__ */ new Map() };
  return { kind: mode === "120000" ? "link" : "file", sha, size: size === void 0 ? void 0 : Number(size) };
}
function isName(segment) {
  return segment !== "" && segment !== "." && segment !== ".." && segment.toLowerCase() !== ".git";
}
function place(top, segments, entry) {
  let folder = top;
  for (const segment of segments.slice(0, -1)) {
    const inner = folder.names.get(segment) ?? { kind: "folder", names: /* @__PURE__ */ new Map() };
    if (inner.kind !== "folder") return false;
    folder.names.set(segment, inner);
    folder = inner;
  }
  const name = segments.at(-1) ?? "";
  if (folder.names.has(name)) return false;
  folder.names.set(name, entry);
  return true;
}
var MAX_TARGET = 4096;
var GITS = { kind: "folder", size: 0 };
var OUTSIDE = { kind: "other", size: 0 };
function revisionDisk(repository, commit, { cwd }) {
  const { root } = repository;
  const tree = treeOf(root, commit);
  if (tree.kind === "failed") return tree;
  const contents = contentsOf(root, tree);
  const wayTo = waysInto(repository, cwd);
  const content = (sha) => contents(sha) ?? fail("EIO", "git does not have the content");
  const placed = { root, tree, wayTo, targetOf: (sha) => (0, import_core_project_git_run_git7.textOf)((contents(sha) ?? new Uint8Array()).subarray(0, MAX_TARGET)) };
  return { kind: "disk", disk: diskOf(placed, content) };
}
function diskOf(placed, content) {
  const { root, tree, wayTo } = placed;
  const entryAt = (way, isLastFollowed) => {
    if (isGits(way)) return GITS;
    const followed = follow(way, isLastFollowed, placed);
    if (followed.kind === "outside") return OUTSIDE;
    if (followed.kind === "failed") return fail(followed.code, import_node_path2.default.join(root, ...way));
    const { entry } = followed;
    return { kind: entry.kind, size: entry.kind === "folder" ? 0 : entry.size ?? content(entry.sha).length };
  };
  return {
    read(file) {
      const way = wayTo(file);
      if (!way) return import_core_project_disk2.REAL_DISK.read(file);
      const entry = isGits(way) ? GITS : found(way, true, placed).entry;
      return "sha" in entry ? content(entry.sha) : fail("EISDIR", `${file} is a folder`);
    },
    list(folder) {
      const way = wayTo(folder);
      if (!way) return import_core_project_disk2.REAL_DISK.list(folder);
      if (isGits(way)) return [];
      const { entry, segments } = found(way, true, placed);
      if (entry.kind !== "folder") return fail("ENOTDIR", `${folder} is no folder`);
      const entries = [...entry.names].map(([name, { kind }]) => ({ name, kind }));
      return segments.length === 0 ? [...entries, { name: ".git", kind: "folder" }] : entries;
    },
    stat(file) {
      const way = wayTo(file);
      return way ? entryAt(way, true) : import_core_project_disk2.REAL_DISK.stat(file);
    },
    lstat(file) {
      const way = wayTo(file);
      return way ? entryAt(way, false) : import_core_project_disk2.REAL_DISK.lstat(file);
    },
    real(file) {
      const way = wayTo(file);
      if (!way) return import_core_project_disk2.REAL_DISK.real(file);
      if (isGits(way)) return import_node_path2.default.join(root, ".git");
      const followed = follow(way, true, placed);
      if (followed.kind === "failed") return fail(followed.code, file);
      return followed.kind === "outside" ? followed.path : import_node_path2.default.join(root, ...followed.segments);
    },
    listed(folder) {
      const way = wayTo(folder);
      if (!way) return import_core_project_disk2.REAL_DISK.listed?.(folder);
      const followed = follow(way, true, placed);
      if (followed.kind !== "found") return void 0;
      const start = followed.segments.map((segment) => `${segment}/`).join("");
      return { files: [...tree.files.keys()].flatMap((file) => file.startsWith(start) ? [file.slice(start.length)] : []) };
    }
  };
}
function found(way, isLastFollowed, placed) {
  const followed = follow(way, isLastFollowed, placed);
  switch (followed.kind) {
    case "found":
      return followed;
    case "outside":
      return fail("ENOENT", import_node_path2.default.join(placed.root, ...way));
    case "failed":
      return fail(followed.code, import_node_path2.default.join(placed.root, ...way));
  }
}
function isGits([first]) {
  return first === ".git";
}
function waysInto({ root, prefix }, cwd) {
  const segments = prefix.split("/").filter((segment) => segment !== "");
  const above = import_node_path2.default.resolve(cwd, ...segments.map(() => ".."));
  const isSpelledRoot = import_node_path2.default.join(above, ...segments) === import_node_path2.default.resolve(cwd) && realOf(above) === realOf(root);
  const bases = [
    { folder: root, way: [] },
    ...isSpelledRoot ? [{ folder: above, way: [] }] : [{ folder: import_node_path2.default.resolve(cwd), way: segments }]
  ];
  return (file) => {
    for (const { folder, way } of bases) {
      const relative = import_node_path2.default.relative(folder, file);
      const [first = "", ...rest] = relative.split(import_node_path2.default.sep);
      if (first !== ".." && !import_node_path2.default.isAbsolute(relative)) return first === "" ? way : [...way, first, ...rest];
    }
    return void 0;
  };
}
function realOf(folder) {
  try {
    return import_core_project_disk2.REAL_DISK.real(folder);
  } catch {
    return folder;
  }
}
function fail(code, what) {
  throw Object.assign(new Error(`${code}: ${what}`), { code });
}
async function compareRevisions(repository, revisions, comparing) {
  const sides = sidesOf(repository, revisions, comparing.surroundings);
  return "kind" in sides ? sides : compareSides(sides, comparing);
}
function sidesOf(repository, { base, head }, surroundings) {
  const before = revisionDisk(repository, base, surroundings);
  if (before.kind === "failed") return before;
  const after = head === void 0 ? surroundings : revisionDisk(repository, head, surroundings);
  if ("kind" in after && after.kind === "failed") return after;
  const renamed = renames(repository, base, head);
  if (renamed.kind === "failed") return renamed;
  const shown = (file) => import_node_path.default.posix.relative(repository.prefix, file);
  return { base: before.disk, head: after.disk, was: new Map([...renamed.was].map(([now, then]) => [shown(now), shown(then)])) };
}
async function compareSides({ base, head, was }, comparing) {
  const { settings, surroundings } = comparing;
  const now = withoutGone(await runOver(settings, { ...surroundings, disk: head }, comparing), settings.paths, { cwd: surroundings.cwd, disk: base });
  const paths = await pathsAtBase(settings.paths, now.prepared.asked, was, { cwd: surroundings.cwd, disk: base });
  const atBase = { ...surroundings, disk: base, configDisk: head, progressOver: () => import_core_run_surroundings.UNSEEN };
  const then = paths === void 0 ? void 0 : await runOver({ ...settings, paths, quiet: true }, atBase, comparing);
  const lost = then ? noLongerRead(then, now, was, { cwd: surroundings.cwd, disk: head }) : [];
  if (lost.length === 0) return together(then, now, was);
  const named = settings.paths.length > 0 ? settings.paths : now.prepared.asked.map(({ file }) => file);
  return together(then, await runOver({ ...settings, paths: [...named, ...lost] }, { ...surroundings, disk: head }, comparing), was);
}
function noLongerRead(then, now, was, atHead) {
  const isCalled = new Map([...was].map(([file, before]) => [before, file]));
  const files = then.prepared.files.filter(({ documents }) => documents.length > 0).map(({ source: { file } }) => isCalled.get(file) ?? file);
  return files.filter((file) => !now.report.sources.has(file) && (0, import_core_project_disk.exists)(atHead.disk, import_node_path.default.resolve(atHead.cwd, file)));
}
async function pathsAtBase(given, asked, was, where) {
  const found2 = await Promise.all(given.filter((each) => each !== "-").map(async (each) => (await (0, import_core_project_find_files.findFiles)([each], where)).files.length > 0 ? [each] : []));
  const files = asked.flatMap(({ path: at, file }) => {
    const before = was.get(file) ?? file;
    return at !== "-" && (0, import_core_project_disk.exists)(where.disk, import_node_path.default.resolve(where.cwd, before)) ? [before] : [];
  });
  const paths = [...found2.flat(), ...files.filter((file) => given.length === 0 || [...was.values()].includes(file))];
  return paths.length > 0 || given.length === 0 ? [...new Set(paths)] : void 0;
}
function withoutGone(run, given, atBase) {
  const gone = new Set(given.filter((each) => (0, import_core_project_disk.exists)(atBase.disk, import_node_path.default.resolve(atBase.cwd, each))).map((each) => (0, import_core_project_shown_path.shownPath)(each, atBase.cwd)));
  const isAbsent = (file) => gone.has(file) && !run.report.sources.has(file);
  return { ...run, report: { ...run.report, errors: run.report.errors.filter(({ file, at }) => at !== void 0 || !isAbsent(file)) } };
}
async function compareFiles(base, head, comparing) {
  const { settings, surroundings } = comparing;
  const now = await runOver({ ...settings, paths: [head] }, surroundings, comparing);
  const then = await runOver({ ...settings, paths: [base], quiet: true }, { ...surroundings, progressOver: () => import_core_run_surroundings.UNSEEN }, comparing);
  const [from, to] = [base, head].map((each) => (0, import_core_project_shown_path.shownPath)(each, surroundings.cwd));
  const wasCalled = (file) => file === to ? from ?? "" : import_node_path.default.posix.join(from ?? "", import_node_path.default.posix.relative(to ?? "", file));
  const isIn = (file) => file === to || to === "." || file.startsWith(`${to ?? ""}/`);
  const files = [...now.report.sources.keys()].filter(isIn);
  return together(then, now, new Map(files.map((file) => [file, wasCalled(file)])));
}
async function runOver(settings, surroundings, { rules, lintRoutes }) {
  const prepared = await (0, import_core_run_prepare.prepare)(settings, surroundings, rules);
  return { ...(0, import_core_run_prepare.reported)(prepared, (files) => lintRoutes(files, prepared.rules, prepared.options)), prepared };
}
function together(then, now, was) {
  const base = then ? { report: then.report, files: then.prepared.files } : { report: nothingIn(now.report), files: [] };
  const comparison = compareRuns(base, { report: now.report, files: now.prepared.files }, was);
  return { kind: "compared", comparison, head: now };
}
function nothingIn(report) {
  const summary = { files: 0, routes: 0, error: 0, warning: 0, info: 0, suppressed: 0 };
  return { ...report, findings: [], suppressed: [], notChecked: [], errors: [], warnings: [], rows: [], summary };
}
function newErrors({ base, head }) {
  const known4 = new Set(base.errors.map(nameOf));
  return head.errors.filter((error) => !known4.has(nameOf(error)));
}
function nameOf({ file, message }) {
  return JSON.stringify([file, message]);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commitOf,
  compareFiles,
  compareRevisions,
  compareSides,
  diffOf,
  fetchCommit,
  fetchedMergeBase,
  isCommitName,
  newErrors,
  renames,
  revisionsFromDefault,
  revisionsOf,
  short
});
});
